-- In which language each step was asked: written down with its answers, and sealed into what is sent.
ALTER TABLE draft_step ADD COLUMN language TEXT;
ALTER TABLE intake ADD COLUMN step_languages TEXT;
ALTER TABLE intake ADD CONSTRAINT intake_step_languages_are_sealed CHECK (step_languages ~ '^v[0-9]+[.]');
