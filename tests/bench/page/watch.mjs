// SPDX-License-Identifier: MIT

/**
 * Runs in a page before its scripts, so it stands alone: notes in `seen` when frames are asked for, started and painted,
 * how much was blitted in them, when answers are shown, which keys came, and how often timers are set.
 *
 * A frame counts as painted when the browser has laid out and painted the page and the main thread is free again: a message
 * that is sent during the animation frame arrives then. All times are those of performance.now().
 */
export function watch() {
  const seen = { frames: [], answers: [], keys: [], calls: 0 };
  globalThis.seen = seen;
  let blits = 0;

  const waiting = [];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => waiting.shift()();
  const whenPainted = (then) => {
    waiting.push(() => then(performance.now()));
    channel.port2.postMessage(0);
  };

  const request = requestAnimationFrame;
  let isFrame = false;
  let isEarly = false;

  // Pixels that are put between two frames count as one more frame: the browser shows them with its next.
  const early = () => {
    isEarly = true;
    const frame = { asked: performance.now(), started: performance.now() };
    const before = blits - 1;
    request(() => {
      isEarly = false;
      Object.assign(frame, { ended: performance.now(), blits: blits - before });
      whenPainted((now) => seen.frames.push(Object.assign(frame, { painted: now })));
    });
  };

  const put = CanvasRenderingContext2D.prototype.putImageData;
  CanvasRenderingContext2D.prototype.putImageData = function (...args) {
    ++blits;
    if (!isFrame && !isEarly) early();
    return put.apply(this, args);
  };

  globalThis.requestAnimationFrame = (callback) => {
    ++seen.calls;
    const frame = { asked: performance.now() };
    return request((time) => {
      ++seen.calls;
      const before = blits;
      frame.started = performance.now();
      isFrame = true;
      callback(time);
      isFrame = false;
      frame.ended = performance.now();
      frame.blits = blits - before;
      whenPainted((now) => seen.frames.push(Object.assign(frame, { painted: now })));
    });
  };

  // Set and fired: an interval that is already there counts as well.
  for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback']) {
    const original = globalThis[name];
    globalThis[name] = (callback, ...rest) => {
      ++seen.calls;
      return original((...args) => {
        ++seen.calls;
        callback(...args);
      }, ...rest);
    };
  }

  addEventListener('portal-ready', () => whenPainted((now) => seen.answers.push(now)));
  addEventListener('keydown', (event) => seen.keys.push(event.timeStamp), true);
}
