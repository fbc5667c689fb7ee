// Two ways to play HLS behind one shape: hls.js where media source extensions exist, else the
// browser's own player. Both: { latency(), target(), toEdge(), destroy() }.

const LIBRARY = '/vendor/hls-1.7.4/hls.light.min.js';
const CODECS = 'video/mp4; codecs="avc1.42E01E,mp4a.40.2"';

function mediaSourceUsable() {
  const source = self.ManagedMediaSource ?? self.MediaSource;
  return source?.isTypeSupported?.(CODECS) === true;
}

/** Answers the engine, or null when this browser can play neither way. */
export async function engineFor(video) {
  if (mediaSourceUsable()) {
    await import(LIBRARY); // the classic build: it carries its worker and leaves its name in the window
    return withHlsJs;
  }
  return video.canPlayType('application/vnd.apple.mpegurl') ? native : null;
}

// One quick retry of its own, then it tells us: our back-off knows about phases and jitter.
function oneRetry({ default: policy }) {
  return { default: { ...policy, errorRetry: { ...policy.errorRetry, maxNumRetry: 1 }, timeoutRetry: { ...policy.timeoutRetry, maxNumRetry: 1 } } };
}

function withHlsJs(url, video, failed) {
  const { Hls } = self;
  const usual = Hls.DefaultConfig;
  const hls = new Hls({
    // The duration family only: hls.js refuses to start when counts are mixed in.
    liveSyncDuration: 6,
    liveMaxLatencyDuration: 15,
    maxLiveSyncPlaybackRate: 1.05,
    backBufferLength: 30,
    manifestLoadPolicy: oneRetry(usual.manifestLoadPolicy),
    playlistLoadPolicy: oneRetry(usual.playlistLoadPolicy),
    fragLoadPolicy: oneRetry(usual.fragLoadPolicy),
  });
  let target = 6;
  let mended = 0;
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
    toEdge() {
      hold();
      if (hls.liveSyncPosition) {
        video.currentTime = hls.liveSyncPosition;
      }
    },
    destroy: () => hls.destroy(),
  };
}

function native(url, video, failed) {
  const edge = () => (video.seekable.length > 0 ? video.seekable.end(video.seekable.length - 1) : 0);
  video.addEventListener('error', failed);
  video.src = url;
  return {
    latency: () => Math.max(0, edge() - video.currentTime),
    target: () => 10,
    toEdge() {
      video.currentTime = Math.max(0, edge() - 1); // it keeps its own distance
    },
    destroy() {
      video.removeEventListener('error', failed);
      video.removeAttribute('src');
      video.load();
    },
  };
}
