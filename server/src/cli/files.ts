import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Writes beside the file and renames, so that an interruption leaves the old file whole; links are followed, and mode
 * and owner stay. A file that has other names too, or whose owner cannot be kept, is written in place.
 */
export function replaceFile(file: string, bytes: Buffer): void {
  const target = realpathSync(file);
  accessSync(target, constants.W_OK);
  const { mode, uid, gid, nlink } = statSync(target);
  const beside = path.join(path.dirname(target), `.wirecopy-${process.pid}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    chmodSync(beside, mode);
    if (nlink > 1 || !keepsOwner(beside, uid, gid)) writeFileSync(target, bytes);
    else renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

function keepsOwner(file: string, uid: number, gid: number): boolean {
  const { uid: isUid, gid: isGid } = statSync(file);
  if (isUid === uid && isGid === gid) return true;
  try {
    chownSync(file, uid, gid);
    return true;
  } catch {
    return false;
  }
}
