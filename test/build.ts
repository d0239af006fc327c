import { execFileSync } from 'node:child_process';

/** Tests run what is compiled from the source as it stands. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
