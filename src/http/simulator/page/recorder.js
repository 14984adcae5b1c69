/** Records a voice note. */

/** `changed` is told when it begins and ends, `done` is given what was recorded; without a microphone `none` is called. */
export function makeRecorder({ changed, done, none }) {
  let recorder;
  async function record() {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const parts = [];
      recorder = new MediaRecorder(stream);
      recorder.ondataavailable = ({ data }) => parts.push(data);
      recorder.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        const { mimeType } = recorder;
        recorder = undefined;
        changed();
        done(new Blob(parts, { type: mimeType }));
      };
      recorder.start();
      changed();
    } catch {
      recorder = undefined;
      none();
    }
  }
  return { isOn: () => recorder !== undefined, record, stop: () => recorder?.stop() };
}
