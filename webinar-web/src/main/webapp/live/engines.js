// Two ways to play the same address: hls.js where media source extensions exist, else the browser's own player. Both:
// { latency(), target(), span(), toEdge(), linger(is), levels(), choose(height), destroy() }; span() is what can be played
// at this moment: { oldest, live }, null while that is unknown.

import { keep, stamped } from './ticket.js';

// The light build plays nearly everything; the other one, half as heavy again, knows captions and sound of its own.
const LIGHT = '/vendor/hls-1.7.4/hls.light.min.js';
const FULL = '/vendor/hls-1.7.4/hls.min.js';
const CODECS = 'video/mp4; codecs="avc1.42E01E,mp4a.40.2"';
const CATCH_UP = 15; // who has fallen back so far without wanting to is brought forward
const libraries = new Map();

function mediaSourceUsable() {
  const source = self.ManagedMediaSource ?? self.MediaSource;
  return source?.isTypeSupported?.(CODECS) === true;
}

/** Answers the engine, or null when this browser can play neither way. */
export async function engineFor(video, renditions) {
  if (mediaSourceUsable()) {
    const Hls = await library(renditions ? FULL : LIGHT);
    return (url, _, failed, opened) => withHlsJs(Hls, url, video, failed, opened);
  }
  return video.canPlayType('application/vnd.apple.mpegurl') ? native : null;
}

/** The classic builds: they carry their worker and leave their name in the window, both the same one. */
async function library(address) {
  if (!libraries.has(address)) {
    await import(address);
    libraries.set(address, self.Hls);
  }
  return libraries.get(address);
}

// One quick retry of its own, then it tells us: our back-off knows about phases and jitter.
function oneRetry({ default: policy }) {
  return { default: { ...policy, errorRetry: { ...policy.errorRetry, maxNumRetry: 1 }, timeoutRetry: { ...policy.timeoutRetry, maxNumRetry: 1 } } };
}

function withHlsJs(Hls, url, video, failed, opened) {
  const usual = Hls.DefaultConfig;
  const hls = new Hls({
    // The duration family only: hls.js refuses to start when counts are mixed in.
    liveSyncDuration: 6,
    liveMaxLatencyDuration: CATCH_UP,
    maxLiveSyncPlaybackRate: 1.05,
    backBufferLength: 30,
    manifestLoadPolicy: oneRetry(usual.manifestLoadPolicy),
    playlistLoadPolicy: oneRetry(usual.playlistLoadPolicy),
    fragLoadPolicy: oneRetry(usual.fragLoadPolicy),
    // Asked for each request: the ticket changes while one plays.
    xhrSetup: (request, address) => request.open('GET', stamped(address), true),
  });
  let target = 6;
  let mended = 0;
  let details = null;
  const hold = () => {
    hls.targetLatency = target; // also forgets the stalls that had raised it
  };
  hls.on(Hls.Events.LEVEL_LOADED, (_, { details }) => {
    // Low-latency servers say how close one may go; short segments need not wait six seconds.
    const wished = details.partHoldBack || Math.min(6, 3 * details.targetduration);
    if (wished !== target) {
      target = wished;
      hold();
    }
  });
  hls.on(Hls.Events.MANIFEST_PARSED, opened);
  hls.on(Hls.Events.LEVEL_UPDATED, (_, updated) => {
    ({ details } = updated);
  });
  hls.on(Hls.Events.ERROR, (_, error) => {
    if (!error.fatal) {
      return;
    }
    if (error.type === Hls.ErrorTypes.MEDIA_ERROR && mended < 2) {
      mended++;
      setTimeout(() => { mended = 0; }, 15_000);
      hls.recoverMediaError();
      return;
    }
    failed();
  });
  hls.loadSource(url);
  hls.attachMedia(video);
  return {
    latency: () => hls.latency,
    target: () => target,
    // Not the very first segment: it is taken away while one asks for it.
    span: () => (details && hls.liveSyncPosition
      ? { oldest: details.fragmentStart + details.targetduration, live: hls.liveSyncPosition } : null),
    linger(is) {
      hls.config.liveMaxLatencyDuration = is ? Infinity : CATCH_UP;
      hls.config.maxLiveSyncPlaybackRate = is ? 1 : 1.05;
      if (is) {
        video.playbackRate = 1; // it stays as it was when one no longer catches up
      }
    },
    levels: () => heights(hls.levels),
    choose(height) {
      const level = hls.levels.findIndex(({ height: lines }) => lines === height); // none of them: automatic
      if (level !== hls.manualLevel) { // told anew to be automatic, it loads a segment to measure, and throws it away
        hls.nextLevel = level;
      }
    },
    toEdge() {
      hold();
      if (hls.liveSyncPosition) {
        video.currentTime = hls.liveSyncPosition;
      }
    },
    destroy: () => hls.destroy(),
  };
}

/** Those that one can choose between, the best first. */
function heights(levels) {
  return [...new Set(levels.map(({ height }) => height).filter((height) => height > 0))].sort((a, b) => b - a);
}

function native(url, video, failed, opened) {
  const edge = () => (video.seekable.length > 0 ? video.seekable.end(video.seekable.length - 1) : 0);
  video.addEventListener('error', failed);
  video.addEventListener('loadedmetadata', opened);
  keep();
  video.src = stamped(url);
  return {
    latency: () => Math.max(0, edge() - video.currentTime),
    target: () => 10,
    span: () => (video.seekable.length > 0 ? { oldest: video.seekable.start(0) + 2, live: edge() - 1 } : null),
    linger() {}, // it stays where one is
    levels: () => [], // it chooses by itself
    choose() {},
    toEdge() {
      video.currentTime = Math.max(0, edge() - 1); // it keeps its own distance
    },
    destroy() {
      video.removeEventListener('error', failed);
      video.removeEventListener('loadedmetadata', opened);
      video.removeAttribute('src');
      video.load();
    },
  };
}
