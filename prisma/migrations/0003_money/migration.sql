-- The money: what the clinic is and charges, what payers were asked, a person's benefits, the papers made from them, and
-- their clocks. What somebody was given can be shown again as it stood: papers, their steps, checks, benefits, charges and
-- price lists only grow.

ALTER TABLE fee_item DROP CONSTRAINT fee_item_schedule_id_fkey;

ALTER TABLE clinic_profile ADD COLUMN   legal_name TEXT NOT NULL DEFAULT '',
ADD COLUMN   npi TEXT NOT NULL DEFAULT '',
ADD COLUMN   recheck_after_days SMALLINT NOT NULL DEFAULT 180,
ADD COLUMN   tin TEXT NOT NULL DEFAULT '',
ADD COLUMN   treatment_address TEXT NOT NULL DEFAULT '';

ALTER TABLE fee_item DROP CONSTRAINT fee_item_pkey,
ADD COLUMN   route TEXT NOT NULL DEFAULT 'any',
ADD CONSTRAINT fee_item_pkey PRIMARY KEY (schedule_id, code, route);

CREATE TABLE clinic_device (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  name TEXT NOT NULL,
  labelled_for TEXT[] NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  retired_at TIMESTAMPTZ(3),

  CONSTRAINT clinic_device_pkey PRIMARY KEY (id)
);

CREATE TABLE payer_check (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  seq BIGSERIAL NOT NULL,
  payer_id TEXT NOT NULL,
  verified_on DATE NOT NULL,
  outcome TEXT NOT NULL,
  note TEXT NOT NULL,
  staff_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT payer_check_pkey PRIMARY KEY (id)
);

CREATE TABLE verified_benefits (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  seq BIGSERIAL NOT NULL,
  intake_id UUID NOT NULL,
  sealed TEXT NOT NULL,
  verified_on DATE NOT NULL,
  staff_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT verified_benefits_pkey PRIMARY KEY (id)
);

CREATE TABLE clinic_document (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  seq BIGSERIAL NOT NULL,
  intake_id UUID NOT NULL,
  kind TEXT NOT NULL,
  route TEXT NOT NULL,
  version SMALLINT NOT NULL,
  language TEXT NOT NULL,
  sealed TEXT NOT NULL,
  fee_schedule_id UUID,
  keep_until DATE NOT NULL,
  staff_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT clinic_document_pkey PRIMARY KEY (id)
);

CREATE TABLE document_step (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  seq BIGSERIAL NOT NULL,
  document_id UUID NOT NULL,
  kind TEXT NOT NULL,
  happened_at TIMESTAMPTZ(3),
  due_at TIMESTAMPTZ(3),
  note TEXT,
  staff_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT document_step_pkey PRIMARY KEY (id)
);

CREATE TABLE document_link (
  hash TEXT NOT NULL,
  document_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  wrong_tries SMALLINT NOT NULL DEFAULT 0,
  ended_at TIMESTAMPTZ(3),

  CONSTRAINT document_link_pkey PRIMARY KEY (hash)
);

CREATE TABLE estimate_clock (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  intake_id UUID NOT NULL,
  cause TEXT NOT NULL,
  route TEXT,
  started_at TIMESTAMPTZ(3) NOT NULL,
  scheduled_for DATE,
  due_on DATE NOT NULL,
  met_at TIMESTAMPTZ(3),
  document_id UUID,
  staff_id UUID,
  ended_at TIMESTAMPTZ(3),
  end_reason TEXT,
  end_note TEXT,
  ended_by_id UUID,

  CONSTRAINT estimate_clock_pkey PRIMARY KEY (id)
);

CREATE TABLE charge (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  seq BIGSERIAL NOT NULL,
  intake_id UUID NOT NULL,
  document_id UUID NOT NULL,
  sealed TEXT NOT NULL,
  voids_id UUID,
  staff_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT charge_pkey PRIMARY KEY (id)
);

CREATE UNIQUE INDEX payer_check_seq_key ON payer_check(seq);

CREATE INDEX payer_check_payer_id_seq_idx ON payer_check(payer_id, seq);

CREATE INDEX payer_check_staff_id_idx ON payer_check(staff_id);

CREATE UNIQUE INDEX verified_benefits_seq_key ON verified_benefits(seq);

CREATE INDEX verified_benefits_intake_id_seq_idx ON verified_benefits(intake_id, seq);

CREATE INDEX verified_benefits_staff_id_idx ON verified_benefits(staff_id);

CREATE UNIQUE INDEX clinic_document_seq_key ON clinic_document(seq);

CREATE INDEX clinic_document_fee_schedule_id_idx ON clinic_document(fee_schedule_id);

CREATE INDEX clinic_document_staff_id_idx ON clinic_document(staff_id);

CREATE UNIQUE INDEX clinic_document_intake_id_kind_version_key ON clinic_document(intake_id, kind, version);

CREATE UNIQUE INDEX document_step_seq_key ON document_step(seq);

CREATE INDEX document_step_document_id_seq_idx ON document_step(document_id, seq);

CREATE INDEX document_step_staff_id_idx ON document_step(staff_id);

CREATE INDEX document_link_document_id_idx ON document_link(document_id);

CREATE INDEX estimate_clock_intake_id_idx ON estimate_clock(intake_id);

CREATE INDEX estimate_clock_met_at_ended_at_due_on_idx ON estimate_clock(met_at, ended_at, due_on);

CREATE INDEX estimate_clock_document_id_idx ON estimate_clock(document_id);

CREATE INDEX estimate_clock_staff_id_idx ON estimate_clock(staff_id);

CREATE INDEX estimate_clock_ended_by_id_idx ON estimate_clock(ended_by_id);

CREATE UNIQUE INDEX charge_seq_key ON charge(seq);

CREATE UNIQUE INDEX charge_voids_id_key ON charge(voids_id);

CREATE INDEX charge_intake_id_seq_idx ON charge(intake_id, seq);

CREATE INDEX charge_document_id_idx ON charge(document_id);

CREATE INDEX charge_staff_id_idx ON charge(staff_id);

ALTER TABLE fee_item ADD CONSTRAINT fee_item_schedule_id_fkey FOREIGN KEY (schedule_id) REFERENCES fee_schedule(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE payer_check ADD CONSTRAINT payer_check_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE verified_benefits ADD CONSTRAINT verified_benefits_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE verified_benefits ADD CONSTRAINT verified_benefits_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE clinic_document ADD CONSTRAINT clinic_document_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE clinic_document ADD CONSTRAINT clinic_document_fee_schedule_id_fkey FOREIGN KEY (fee_schedule_id) REFERENCES fee_schedule(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE clinic_document ADD CONSTRAINT clinic_document_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE document_step ADD CONSTRAINT document_step_document_id_fkey FOREIGN KEY (document_id) REFERENCES clinic_document(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE document_step ADD CONSTRAINT document_step_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE document_link ADD CONSTRAINT document_link_document_id_fkey FOREIGN KEY (document_id) REFERENCES clinic_document(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE estimate_clock ADD CONSTRAINT estimate_clock_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE estimate_clock ADD CONSTRAINT estimate_clock_document_id_fkey FOREIGN KEY (document_id) REFERENCES clinic_document(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE estimate_clock ADD CONSTRAINT estimate_clock_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE estimate_clock ADD CONSTRAINT estimate_clock_ended_by_id_fkey FOREIGN KEY (ended_by_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE charge ADD CONSTRAINT charge_intake_id_fkey FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE charge ADD CONSTRAINT charge_document_id_fkey FOREIGN KEY (document_id) REFERENCES clinic_document(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE charge ADD CONSTRAINT charge_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE charge ADD CONSTRAINT charge_voids_id_fkey FOREIGN KEY (voids_id) REFERENCES charge(id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- Closed vocabularies, and shapes that must hold whoever writes.
ALTER TABLE clinic_profile
  ADD CONSTRAINT clinic_profile_npi_has_ten_digits CHECK (npi ~ '^([0-9]{10})?$'),
  ADD CONSTRAINT clinic_profile_tin_has_nine_digits CHECK (tin ~ '^([0-9]{9})?$'),
  ADD CONSTRAINT clinic_profile_rechecks_some_day CHECK (recheck_after_days BETWEEN 1 AND 3650);
ALTER TABLE fee_item
  ADD CONSTRAINT fee_item_route_is_known CHECK (route IN ('any', 'depression', 'pain', 'anxiety'));
ALTER TABLE clinic_device
  ADD CONSTRAINT clinic_device_label_is_known
    CHECK (labelled_for <@ ARRAY['adult-depression', 'adolescent-depression', 'anxious-depression', 'ocd', 'smoking', 'migraine']);
ALTER TABLE payer_check
  ADD CONSTRAINT payer_check_outcome_is_known CHECK (outcome IN ('matches', 'differs'));
ALTER TABLE verified_benefits
  ADD CONSTRAINT verified_benefits_are_sealed CHECK (sealed ~ '^v[0-9]+[.]');
ALTER TABLE clinic_document
  ADD CONSTRAINT clinic_document_kind_is_known CHECK (kind IN ('estimate', 'authorization', 'abn', 'determination')),
  ADD CONSTRAINT clinic_document_route_is_known CHECK (route IN ('depression', 'pain', 'anxiety')),
  ADD CONSTRAINT clinic_document_version_counts CHECK (version >= 1),
  ADD CONSTRAINT clinic_document_is_sealed CHECK (sealed ~ '^v[0-9]+[.]'),
  ADD CONSTRAINT clinic_document_estimate_names_prices CHECK (kind <> 'estimate' OR fee_schedule_id IS NOT NULL);
ALTER TABLE document_step
  ADD CONSTRAINT document_step_kind_is_known
    CHECK (kind IN ('given', 'link-made', 'opened', 'sent-to-payer', 'approved', 'denied', 'more-wanted', 'appealed', 'withdrawn', 'reopened')),
  ADD CONSTRAINT document_step_sent_has_a_clock CHECK ((kind IN ('sent-to-payer', 'appealed')) = (due_at IS NOT NULL)),
  ADD CONSTRAINT document_step_happened_before_it_was_written CHECK (happened_at IS NULL OR (due_at IS NOT NULL AND happened_at <= created_at)),
  ADD CONSTRAINT document_step_note_is_sealed CHECK (note ~ '^v[0-9]+[.]');
ALTER TABLE document_link
  ADD CONSTRAINT document_link_hash_is_sha256 CHECK (hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT document_link_ends_after_five CHECK (wrong_tries BETWEEN 0 AND 5);
ALTER TABLE estimate_clock
  ADD CONSTRAINT estimate_clock_cause_is_known CHECK (cause IN ('asked', 'scheduled', 'scope-changed')),
  ADD CONSTRAINT estimate_clock_scheduled_names_the_day CHECK (cause <> 'scheduled' OR scheduled_for IS NOT NULL),
  ADD CONSTRAINT estimate_clock_route_is_known CHECK (route IN ('depression', 'pain', 'anxiety')),
  ADD CONSTRAINT estimate_clock_met_names_the_paper CHECK ((met_at IS NULL) = (document_id IS NULL)),
  ADD CONSTRAINT estimate_clock_end_reason_is_known CHECK (end_reason IN ('mistake', 'cancelled', 'no-price', 'answered')),
  ADD CONSTRAINT estimate_clock_end_says_who_and_why
    CHECK (num_nulls(ended_at, end_reason, end_note, ended_by_id) IN (0, 4)),
  ADD CONSTRAINT estimate_clock_is_met_or_ended CHECK (met_at IS NULL OR ended_at IS NULL),
  ADD CONSTRAINT estimate_clock_end_note_is_sealed CHECK (end_note ~ '^v[0-9]+[.]');
ALTER TABLE charge
  ADD CONSTRAINT charge_is_sealed CHECK (sealed ~ '^v[0-9]+[.]');

CREATE FUNCTION refuse_change_of_what_was_given() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was written down or given is never changed: % on % was refused. Add a new row.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER fee_schedule_is_never_changed BEFORE UPDATE OR DELETE ON fee_schedule
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_given();
CREATE TRIGGER fee_schedule_is_never_emptied BEFORE TRUNCATE ON fee_schedule
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_what_was_given();
ALTER TABLE fee_schedule ENABLE ALWAYS TRIGGER fee_schedule_is_never_changed;
ALTER TABLE fee_schedule ENABLE ALWAYS TRIGGER fee_schedule_is_never_emptied;
CREATE TRIGGER fee_item_is_never_changed BEFORE UPDATE OR DELETE ON fee_item
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_given();
CREATE TRIGGER fee_item_is_never_emptied BEFORE TRUNCATE ON fee_item
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_what_was_given();
ALTER TABLE fee_item ENABLE ALWAYS TRIGGER fee_item_is_never_changed;
ALTER TABLE fee_item ENABLE ALWAYS TRIGGER fee_item_is_never_emptied;
CREATE TRIGGER payer_check_is_never_changed BEFORE UPDATE OR DELETE ON payer_check
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_given();
CREATE TRIGGER payer_check_is_never_emptied BEFORE TRUNCATE ON payer_check
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_what_was_given();
ALTER TABLE payer_check ENABLE ALWAYS TRIGGER payer_check_is_never_changed;
ALTER TABLE payer_check ENABLE ALWAYS TRIGGER payer_check_is_never_emptied;
CREATE TRIGGER verified_benefits_is_never_changed BEFORE UPDATE OR DELETE ON verified_benefits
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_given();
CREATE TRIGGER verified_benefits_is_never_emptied BEFORE TRUNCATE ON verified_benefits
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_what_was_given();
ALTER TABLE verified_benefits ENABLE ALWAYS TRIGGER verified_benefits_is_never_changed;
ALTER TABLE verified_benefits ENABLE ALWAYS TRIGGER verified_benefits_is_never_emptied;
CREATE TRIGGER clinic_document_is_never_changed BEFORE UPDATE OR DELETE ON clinic_document
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_given();
CREATE TRIGGER clinic_document_is_never_emptied BEFORE TRUNCATE ON clinic_document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_what_was_given();
ALTER TABLE clinic_document ENABLE ALWAYS TRIGGER clinic_document_is_never_changed;
ALTER TABLE clinic_document ENABLE ALWAYS TRIGGER clinic_document_is_never_emptied;
CREATE TRIGGER document_step_is_never_changed BEFORE UPDATE OR DELETE ON document_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_given();
CREATE TRIGGER document_step_is_never_emptied BEFORE TRUNCATE ON document_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_what_was_given();
ALTER TABLE document_step ENABLE ALWAYS TRIGGER document_step_is_never_changed;
ALTER TABLE document_step ENABLE ALWAYS TRIGGER document_step_is_never_emptied;
CREATE TRIGGER charge_is_never_changed BEFORE UPDATE OR DELETE ON charge
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_given();
CREATE TRIGGER charge_is_never_emptied BEFORE TRUNCATE ON charge
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_what_was_given();
ALTER TABLE charge ENABLE ALWAYS TRIGGER charge_is_never_changed;
ALTER TABLE charge ENABLE ALWAYS TRIGGER charge_is_never_emptied;
