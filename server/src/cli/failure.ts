/** Raised for a call or a file that cannot be worked on; its message is for the person who called. */
export class CannotRun extends Error {}

/** What went wrong, in words for the person who called. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'is a folder';
    case 'ENOTDIR':
      return 'there is no such folder';
    case 'EACCES':
    case 'EPERM':
      return 'may not be opened';
    case 'ELOOP':
      return 'is a link that leads back to itself';
    case 'ENAMETOOLONG':
      return 'has too long a name';
    case 'EROFS':
      return 'may not be written: the disk is read-only';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'could not be written: the disk is full';
    case 'EFBIG':
      return 'could not be written: it is larger than a file may be here';
    default:
      return error.message;
  }
}

/** Tells something on one line of the error output. */
export function complain(line: string): void {
  process.stderr.write(`wirecopy: ${line}\n`);
}
