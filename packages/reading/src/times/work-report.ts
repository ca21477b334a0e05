/** True for a government's report on its work, which tells of the year before it was given. */
export function isWorkReport(title: string | null): boolean {
  return title?.includes('政府工作报告') ?? false;
}
