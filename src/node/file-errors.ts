const sentences: Readonly<Record<string, string>> = {
  EEXIST: 'there is a file of that name',
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission to do so',
  EPERM: 'you have no permission to do so',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  ENOSPC: 'the disk is full',
  EFBIG: 'a file would be larger than is allowed',
  EDQUOT: 'your share of the disk is used up',
  EROFS: 'the disk is read-only',
};

/** Why a file or folder cannot be used, as the end of a sentence. */
export function whyNot(error: unknown): string {
  const code = codeOf(error);
  return sentences[code] ?? (code === '' ? String(error) : code);
}

/** Whether an error is about the disk, not about the program. */
export function isDiskError(error: unknown): boolean {
  return codeOf(error) in sentences;
}

/** ENOSPC and the like. An error that comes from another thread has lost its code, but begins with it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return (error as NodeJS.ErrnoException).code ?? /^E[A-Z]+(?=: )/.exec(error.message)?.[0] ?? '';
}
