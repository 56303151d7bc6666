/**
 * Whether an error means that the database cannot be asked just now (stopped, starting, cut off, full, too slow): nothing
 * was saved as far as we know, and trying again later makes sense. A COMMIT that was cut off may have happened all the
 * same, so a retry must carry the same ids.
 */
export function isDatabaseAway(error: unknown): boolean {
  let each: unknown = error
  for (let depth = 0; each instanceof Object && depth < 6; depth++) {
    if (saysAway(each as Described)) return true
    const { cause, meta } = each as Described
    each = cause ?? meta?.driverAdapterError
  }
  return false
}

/** What Prisma, its adapter, the driver and Node put on their errors, in whatever mixture. */
type Described = {
  readonly code?: unknown
  readonly kind?: unknown
  readonly originalCode?: unknown
  readonly syscall?: unknown
  readonly name?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly meta?: { readonly driverAdapterError?: unknown }
}

function saysAway({ code, kind, originalCode, syscall, name, message }: Described): boolean {
  // Only a socket that is missing; a missing file is somebody else's fault.
  if (code === 'ENOENT') return syscall === undefined || syscall === 'connect'
  if ([code, kind, originalCode].some((text) => typeof text === 'string' && awayCode.test(text))) return true
  return name === 'PrismaClientInitializationError' || (typeof message === 'string' && awayMessage.test(message))
}

// Prisma's codes (P2034: two transactions wanted the same rows, one was ended); its adapter's kinds; Node's codes; PostgreSQL's classes 08 (connection), 53 (resources),
// 57P (shutdown), 58 (system) and 57014 (statement timeout), 55P03 (lock timeout), 25P03 (idle in transaction),
// 40P01 (deadlock) and 40001 (could not be put in an order).
const awayCode = new RegExp(
  '^(P1001|P1002|P1008|P1011|P1017|P2024|P2028|P2034|P2037' +
    '|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TlsConnectionError|TooManyConnections|TransactionWriteConflict' +
    '|ECONN[A-Z]+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN' +
    '|08...|53...|57P..|58...|57014|55P03|25P03|40P01|40001)$',
)
const awayMessage = /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered)/
