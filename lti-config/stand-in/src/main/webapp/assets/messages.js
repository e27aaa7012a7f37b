// What Canvas answers to messages from a tool's frame: size and capabilities. Storage has a frame of its own.
const tool = document.querySelector("iframe.tool");
const storageFrame = "post_message_forwarding";
const answers = {
  "lti.capabilities": () => ({
    supported_messages: [
      { subject: "lti.capabilities" },
      { subject: "lti.frameResize" },
      { subject: "lti.fetchWindowSize" },
      { subject: "lti.put_data", frame: storageFrame },
      { subject: "lti.get_data", frame: storageFrame },
    ],
  }),
  "lti.frameResize": (message) => {
    const height = Number.parseInt(message.height, 10);
    if (height > 0) tool.style.height = `${height}px`;
    return {};
  },
  "lti.fetchWindowSize": () => ({ height: innerHeight, width: innerWidth, footer: 0, offset: tool.offsetTop, scrollY }),
};

addEventListener("message", (event) => {
  if (event.origin !== tool.dataset.origin) return;
  let message = event.data;
  try {
    if (typeof message === "string") message = JSON.parse(message);
  } catch {
    return;
  }
  const answer = answers[message?.subject];
  if (!answer) return;
  event.source.postMessage(
    { subject: `${message.subject}.response`, message_id: message.message_id, ...answer(message) },
    event.origin,
  );
});
