-- What a patient's experience needs to be kept: several browsers on one form, saves in their order, links to go on elsewhere,
-- notices with their version, alerts with their deadline, requests to put something right.

-- A form may be open in several browsers; each holds a secret of its own.
CREATE TABLE draft_browser (
  token_hash TEXT NOT NULL,
  draft_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT draft_browser_pkey PRIMARY KEY (token_hash)
);
INSERT INTO draft_browser (token_hash, draft_id, created_at) SELECT token_hash, id, started_at FROM draft;
ALTER TABLE draft DROP COLUMN token_hash;
ALTER TABLE draft
  ADD COLUMN email_index TEXT,
  ADD COLUMN drill BOOLEAN NOT NULL DEFAULT false;

-- Steps stored so far were left by pressing a button, never saved while typing.
ALTER TABLE draft_step
  ADD COLUMN writer TEXT NOT NULL DEFAULT '',
  ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN is_left BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE draft_step ALTER COLUMN is_left SET DEFAULT false;

CREATE TABLE resume_link (
  hash TEXT NOT NULL,
  draft_id UUID NOT NULL,
  channel TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  wrong_tries SMALLINT NOT NULL DEFAULT 0,
  code_hash TEXT,
  code_expires_at TIMESTAMPTZ(3),
  codes_sent SMALLINT NOT NULL DEFAULT 0,
  used_at TIMESTAMPTZ(3),
  ended_at TIMESTAMPTZ(3),

  CONSTRAINT resume_link_pkey PRIMARY KEY (hash)
);

ALTER TABLE outbox_message
  ADD COLUMN draft_id UUID,
  ADD COLUMN alert_id UUID,
  ADD COLUMN failed_at TIMESTAMPTZ(3);

ALTER TABLE safety_alert
  ADD COLUMN due_at TIMESTAMPTZ(3),
  ADD COLUMN escalated_at TIMESTAMPTZ(3),
  ADD COLUMN settled_at TIMESTAMPTZ(3),
  ADD COLUMN drill BOOLEAN NOT NULL DEFAULT false;
UPDATE safety_alert SET due_at = raised_at + CASE urgency WHEN 'EMERGENT' THEN interval '15 minutes' ELSE interval '60 minutes' END;
ALTER TABLE safety_alert ALTER COLUMN due_at SET NOT NULL;

-- Who saw an alert and did what. Only ever added.
CREATE TABLE alert_step (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  seq BIGSERIAL NOT NULL,
  alert_id UUID NOT NULL,
  kind TEXT NOT NULL,
  staff_id UUID,
  note TEXT,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT alert_step_pkey PRIMARY KEY (id)
);
-- Until now an alert was over once somebody was on it, and nothing else was written down.
UPDATE safety_alert SET settled_at = acknowledged_at WHERE acknowledged_at IS NOT NULL;
INSERT INTO alert_step (alert_id, kind, created_at) SELECT id, 'raised', raised_at FROM safety_alert ORDER BY raised_at;
INSERT INTO alert_step (alert_id, kind, staff_id, created_at)
  SELECT id, 'taken', acknowledged_by_id, acknowledged_at FROM safety_alert WHERE acknowledged_at IS NOT NULL ORDER BY acknowledged_at;

-- Something that staff should look at and that endangers nobody.
CREATE TABLE staff_notice (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  kind TEXT NOT NULL,
  draft_id UUID,
  intake_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  seen_at TIMESTAMPTZ(3),
  seen_by_id UUID,

  CONSTRAINT staff_notice_pkey PRIMARY KEY (id)
);

-- Which version of a notice somebody was shown, in which language.
CREATE TABLE notice_shown (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  draft_id UUID,
  intake_id UUID,
  notice TEXT NOT NULL,
  version TEXT NOT NULL,
  language TEXT NOT NULL,
  shown_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT notice_shown_pkey PRIMARY KEY (id)
);

-- What a patient asks for after sending: that something be put right.
CREATE TABLE patient_request (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  intake_id UUID NOT NULL,
  kind TEXT NOT NULL,
  sealed TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  handled_at TIMESTAMPTZ(3),
  handled_by_id UUID,
  answer TEXT,

  CONSTRAINT patient_request_pkey PRIMARY KEY (id)
);

ALTER TABLE clinic_profile
  ADD COLUMN fallback_name TEXT NOT NULL DEFAULT '',
  ADD COLUMN fallback_phone TEXT NOT NULL DEFAULT '',
  ADD COLUMN fallback_email TEXT NOT NULL DEFAULT '',
  ADD COLUMN rights_contact TEXT NOT NULL DEFAULT '',
  ADD COLUMN emergent_minutes SMALLINT NOT NULL DEFAULT 15,
  ADD COLUMN same_day_minutes SMALLINT NOT NULL DEFAULT 60;

CREATE INDEX draft_email_index_idx ON draft(email_index);
CREATE INDEX draft_browser_draft_id_idx ON draft_browser(draft_id);
CREATE INDEX resume_link_draft_id_idx ON resume_link(draft_id);
CREATE INDEX outbox_message_draft_id_idx ON outbox_message(draft_id);
CREATE INDEX outbox_message_alert_id_idx ON outbox_message(alert_id);
CREATE INDEX safety_alert_acknowledged_at_due_at_idx ON safety_alert(acknowledged_at, due_at);
CREATE INDEX safety_alert_settled_at_raised_at_idx ON safety_alert(settled_at, raised_at);
CREATE INDEX safety_alert_raised_at_id_idx ON safety_alert(raised_at, id);
CREATE INDEX safety_alert_drill_raised_at_idx ON safety_alert(drill, raised_at);
CREATE UNIQUE INDEX alert_step_seq_key ON alert_step(seq);
CREATE INDEX alert_step_alert_id_seq_idx ON alert_step(alert_id, seq);
CREATE INDEX alert_step_staff_id_idx ON alert_step(staff_id);
CREATE INDEX staff_notice_seen_at_created_at_idx ON staff_notice(seen_at, created_at);
CREATE INDEX staff_notice_draft_id_idx ON staff_notice(draft_id);
CREATE INDEX staff_notice_intake_id_idx ON staff_notice(intake_id);
CREATE INDEX staff_notice_seen_by_id_idx ON staff_notice(seen_by_id);
CREATE INDEX notice_shown_draft_id_idx ON notice_shown(draft_id);
CREATE INDEX notice_shown_intake_id_idx ON notice_shown(intake_id);
CREATE INDEX patient_request_intake_id_created_at_idx ON patient_request(intake_id, created_at);
CREATE INDEX patient_request_handled_at_created_at_idx ON patient_request(handled_at, created_at);
CREATE INDEX patient_request_handled_by_id_idx ON patient_request(handled_by_id);

ALTER TABLE draft_browser ADD CONSTRAINT draft_browser_draft_id_fkey
  FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE resume_link ADD CONSTRAINT resume_link_draft_id_fkey
  FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_draft_id_fkey
  FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_alert_id_fkey
  FOREIGN KEY (alert_id) REFERENCES safety_alert(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE alert_step ADD CONSTRAINT alert_step_alert_id_fkey
  FOREIGN KEY (alert_id) REFERENCES safety_alert(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE alert_step ADD CONSTRAINT alert_step_staff_id_fkey
  FOREIGN KEY (staff_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE staff_notice ADD CONSTRAINT staff_notice_draft_id_fkey
  FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE staff_notice ADD CONSTRAINT staff_notice_intake_id_fkey
  FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE staff_notice ADD CONSTRAINT staff_notice_seen_by_id_fkey
  FOREIGN KEY (seen_by_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE notice_shown ADD CONSTRAINT notice_shown_draft_id_fkey
  FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE notice_shown ADD CONSTRAINT notice_shown_intake_id_fkey
  FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE patient_request ADD CONSTRAINT patient_request_intake_id_fkey
  FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE patient_request ADD CONSTRAINT patient_request_handled_by_id_fkey
  FOREIGN KEY (handled_by_id) REFERENCES staff(id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE draft_browser ADD CONSTRAINT draft_browser_token_is_a_hash CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE draft_step ADD CONSTRAINT draft_step_sequence_is_not_negative CHECK (sequence >= 0);
ALTER TABLE resume_link
  ADD CONSTRAINT resume_link_is_a_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT resume_link_channel_is_known CHECK (channel IN ('mail', 'screen'));
ALTER TABLE alert_step
  ADD CONSTRAINT alert_step_kind_is_known CHECK (kind IN ('raised', 'seen', 'taken', 'tried', 'reached', 'escalated', 'undelivered', 'again', 'settled', 'reopened')),
  ADD CONSTRAINT alert_step_note_is_sealed CHECK (note ~ '^v[0-9]+[.]');
ALTER TABLE staff_notice ADD CONSTRAINT staff_notice_kind_is_known CHECK (kind IN ('resume-link-ended', 'mail-not-delivered'));
ALTER TABLE patient_request
  ADD CONSTRAINT patient_request_kind_is_known CHECK (kind IN ('correction')),
  ADD CONSTRAINT patient_request_is_sealed CHECK (sealed ~ '^v[0-9]+[.]'),
  ADD CONSTRAINT patient_request_answer_is_sealed CHECK (answer ~ '^v[0-9]+[.]');

CREATE TRIGGER alert_step_is_never_changed BEFORE UPDATE OR DELETE ON alert_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_what_was_given();
CREATE TRIGGER alert_step_is_never_emptied BEFORE TRUNCATE ON alert_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_what_was_given();
ALTER TABLE alert_step ENABLE ALWAYS TRIGGER alert_step_is_never_changed;
ALTER TABLE alert_step ENABLE ALWAYS TRIGGER alert_step_is_never_emptied;
