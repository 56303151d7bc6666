import pg from 'pg'

/**
 * Lets the role "application" do what the web server needs and no more: it reads and writes rows, but cannot alter a
 * table, see the migrations, or change or remove what was said or given: audit trail, judgements, marks, papers, prices (it is not the owner, so
 * it cannot drop the triggers that guard them either). Run after every migration, since new tables start closed.
 * @param ownerUrl a role that owns the tables, in a database where the role "application" exists
 */
export async function grantToApplication(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(grants)
  } finally {
    await client.end()
  }
}

const grants = `
  BEGIN;
  GRANT USAGE ON SCHEMA public TO application;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO application;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO application;
  REVOKE UPDATE, DELETE, TRUNCATE ON audit_event, assessment, answer_mark FROM application;
  REVOKE UPDATE, DELETE, TRUNCATE ON fee_schedule, fee_item, payer_check, verified_benefits, clinic_document, document_step, charge, alert_step FROM application;
  REVOKE DELETE, TRUNCATE ON estimate_clock, document_link, notice_shown, patient_request FROM application;
  REVOKE ALL ON _prisma_migrations FROM application;
  COMMIT`
