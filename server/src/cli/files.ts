import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CannotRun, explain } from './failure.js';

/**
 * Writes beside the file and renames, so that an interruption leaves the old file whole; links are followed, and mode
 * and owner stay. A file that has other names too, or whose owner cannot be kept, is written in place.
 * @param before what was read: where the file holds something else by now, it is left alone
 * @throws CannotRun where nothing was written, or where it is told what became of it
 */
export function replaceFile(file: string, before: Buffer, bytes: Buffer): void {
  const target = realpathSync(file);
  accessSync(target, constants.W_OK);
  const { mode, uid, gid, nlink } = statSync(target);
  const beside = path.join(path.dirname(target), `.wirecopy-${randomUUID()}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    chmodSync(beside, mode);
    const inPlace = nlink > 1 || !keepsOwner(beside, uid, gid);
    if (!readFileSync(target).equals(before)) throw new CannotRun('was changed meanwhile');
    if (inPlace) overwrite(target, bytes, beside);
    else renameSync(beside, target);
  } catch (error) {
    if (error instanceof HalfWritten) throw error;
    rmSync(beside, { force: true });
    throw new CannotRun(`${explain(error)}; left as it is`);
  }
}

/** Raised where a file may hold half of what was to be written; the whole of it lies beside. */
class HalfWritten extends CannotRun {}

function overwrite(target: string, bytes: Buffer, beside: string): void {
  try {
    writeFileSync(target, bytes);
  } catch (error) {
    throw new HalfWritten(`${explain(error)}; its clean copy is whole in ${beside}`);
  }
  rmSync(beside, { force: true });
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
