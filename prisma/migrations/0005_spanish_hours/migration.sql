-- The opening hours as pages in Spanish say them.
ALTER TABLE clinic_profile ADD COLUMN hours_in_spanish TEXT NOT NULL DEFAULT '';
