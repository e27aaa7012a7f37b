// A tool that has introduced itself says so; both products then leave the frame.
// https://www.imsglobal.org/spec/lti-dr/v1p0
const frame = document.querySelector("iframe[data-after]");

addEventListener("message", (event) => {
  if (event.source !== frame.contentWindow) return;
  if (event.data?.subject === "org.imsglobal.lti.close") location.assign(frame.dataset.after);
});
