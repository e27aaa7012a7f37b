// Platform storage as in Canvas: small values, apart for each origin, gone with the page.
// https://www.imsglobal.org/spec/lti-pm-s/v0p1
const stored = new Map();
const limits = { value: 4096, keys: 500 };
const tool = parent.document.querySelector("iframe.tool");

const refusal = (code, message) => ({ error: { code, message } });

// A value that is left out deletes.
const put = (values, { key, value }) => {
  if (value === undefined || value === null) {
    values.delete(key);
    return { key };
  }
  if (String(value).length > limits.value) return refusal("storage_exhaustion", "The value is too long");
  if (!values.has(key) && values.size >= limits.keys) return refusal("storage_exhaustion", "There are too many keys");
  values.set(key, value);
  return { key, value };
};
const get = (values, { key }) => ({ key, value: values.get(key) });
const actions = { "lti.put_data": put, "lti.get_data": get };

const outcome = (message, origin) => {
  const act = actions[message.subject];
  if (!act) return refusal("unsupported_subject", "This frame stores and nothing else");
  if (origin !== tool?.dataset.origin) return refusal("wrong_origin", "This is not the tool that was opened");
  if (!message.message_id || !message.key) return refusal("bad_request", "message_id and key are needed");
  if (!stored.has(origin)) stored.set(origin, new Map());
  return act(stored.get(origin), message);
};

const read = (data) => {
  if (typeof data !== "string") return data;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
};

addEventListener("message", (event) => {
  const message = read(event.data);
  if (!event.source || typeof message?.subject !== "string" || !message.subject.startsWith("lti.")) return;
  event.source.postMessage(
    { subject: `${message.subject}.response`, message_id: message.message_id, ...outcome(message, event.origin) },
    event.origin,
  );
});
