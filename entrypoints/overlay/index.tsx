import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrameGuide, guideFrame } from './guide-frame';

/** Brought into a frame by the background, only at addresses of ours. A second injection finds the first and wakes it. */
export default defineUnlistedScript(() => {
  const world = globalThis as { guidebookOverlay?: FrameGuide };
  if (world.guidebookOverlay) world.guidebookOverlay.wake();
  else world.guidebookOverlay = guideFrame();
});
