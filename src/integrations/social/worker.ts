/** A thread that draws its share of the pictures; see `draw-all.ts`. */
import { renameSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { draw } from './drawing.ts';

/** A picture to be drawn, and the file that it becomes. */
export interface Task {
  svg: string;
  file: string;
}

// Another build may read the same folder: a file is whole as soon as it has its name.
for (const { svg, file } of workerData as Task[]) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, draw(svg));
  renameSync(unfinished, file);
}
