// Runs in the page. Put in twice, it still runs once: the second time it has the first copy the page anew.

import { onWorkerMessage } from '../platform/messages';
import { type Collector, startCollector } from './collector';

declare global {
  /** In this script's own world; the page has another. */
  var caveatCollector: Collector | undefined;
}

if (globalThis.caveatCollector?.isAlive() === true) {
  globalThis.caveatCollector.collect();
} else {
  const collector = startCollector();
  globalThis.caveatCollector = collector;
  collector.collect();
  onWorkerMessage((message) => {
    if (globalThis.caveatCollector !== collector) return null; // Stopped, and another has begun since.
    switch (message.kind) {
      case 'collect':
        collector.collect();
        return null;
      case 'show':
        return Promise.resolve(collector.show(message.evidence));
      case 'mark':
        collector.mark(message.marks);
        return null;
      case 'stop':
        collector.stop();
        return null;
      case 'notice':
        return null; // The notice's own script.
    }
  });
}
