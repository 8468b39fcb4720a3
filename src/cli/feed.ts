export async function feedCommand(): Promise<number> { return 2; }
