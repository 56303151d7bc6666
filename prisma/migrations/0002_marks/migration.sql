-- A psychiatrist's marks beside the answers, and what each judgement was. Both tables only grow: what somebody was told can
-- be shown again as it stood.

CREATE TABLE answer_mark (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  seq BIGSERIAL NOT NULL,
  intake_id UUID NOT NULL,
  question TEXT NOT NULL,
  kind TEXT NOT NULL,
  value TEXT,
  note TEXT NOT NULL,
  staff_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT answer_mark_pkey PRIMARY KEY (id)
);

-- Every assessment so far is of the day its intake was sent, so the defaults say what those rows are.
ALTER TABLE assessment
  ADD COLUMN seq BIGSERIAL NOT NULL,
  ADD COLUMN kind TEXT NOT NULL DEFAULT 'sent',
  ADD COLUMN words TEXT,
  ADD COLUMN staff_id UUID,
  ADD COLUMN mark_id UUID;

CREATE UNIQUE INDEX answer_mark_seq_key ON answer_mark(seq);
CREATE INDEX answer_mark_intake_id_seq_idx ON answer_mark(intake_id, seq);
CREATE INDEX answer_mark_staff_id_idx ON answer_mark(staff_id);
DROP INDEX assessment_intake_id_created_at_idx;
CREATE UNIQUE INDEX assessment_seq_key ON assessment(seq);
CREATE INDEX assessment_intake_id_seq_idx ON assessment(intake_id, seq);
CREATE INDEX assessment_staff_id_idx ON assessment(staff_id);
CREATE INDEX assessment_mark_id_idx ON assessment(mark_id);

ALTER TABLE answer_mark ADD CONSTRAINT answer_mark_intake_id_fkey
  FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE answer_mark ADD CONSTRAINT answer_mark_staff_id_fkey
  FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE assessment ADD CONSTRAINT assessment_staff_id_fkey
  FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE assessment ADD CONSTRAINT assessment_mark_id_fkey
  FOREIGN KEY (mark_id) REFERENCES answer_mark(id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Closed vocabularies, and shapes that must hold whoever writes.
ALTER TABLE answer_mark
  ADD CONSTRAINT answer_mark_kind_is_known CHECK (kind IN ('confirmed', 'corrected', 'withdrawn')),
  ADD CONSTRAINT answer_mark_names_a_question CHECK (question ~ '^[a-z0-9-]+[.][A-Za-z0-9]+$'),
  ADD CONSTRAINT answer_mark_has_a_value_when_corrected CHECK ((kind = 'corrected') = (value IS NOT NULL)),
  ADD CONSTRAINT answer_mark_is_sealed CHECK (value ~ '^v[0-9]+[.]' AND note ~ '^v[0-9]+[.]');
ALTER TABLE assessment
  ADD CONSTRAINT assessment_kind_is_known CHECK (kind IN ('sent', 'marks', 'rules')),
  ADD CONSTRAINT assessment_again_says_by_whom CHECK ((kind = 'sent') = (staff_id IS NULL)),
  ADD CONSTRAINT assessment_of_marks_names_one CHECK (kind <> 'marks' OR mark_id IS NOT NULL),
  ADD CONSTRAINT assessment_words_are_sealed CHECK (words ~ '^v[0-9]+[.]');

-- Judgements and marks only grow.
CREATE FUNCTION refuse_change_of_judgement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A judgement or mark is never changed: % on % was refused. Add a new row.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER answer_mark_is_never_changed BEFORE UPDATE OR DELETE ON answer_mark
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_judgement();
CREATE TRIGGER answer_mark_is_never_emptied BEFORE TRUNCATE ON answer_mark
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_judgement();
CREATE TRIGGER assessment_is_never_changed BEFORE UPDATE OR DELETE ON assessment
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_judgement();
CREATE TRIGGER assessment_is_never_emptied BEFORE TRUNCATE ON assessment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_judgement();
ALTER TABLE answer_mark ENABLE ALWAYS TRIGGER answer_mark_is_never_changed;
ALTER TABLE answer_mark ENABLE ALWAYS TRIGGER answer_mark_is_never_emptied;
ALTER TABLE assessment ENABLE ALWAYS TRIGGER assessment_is_never_changed;
ALTER TABLE assessment ENABLE ALWAYS TRIGGER assessment_is_never_emptied;
