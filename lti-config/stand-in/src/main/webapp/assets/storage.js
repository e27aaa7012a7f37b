// Platform storage as in Canvas: small values, apart for each origin, gone with the page.
// https://www.imsglobal.org/spec/lti-pm-s/v0p1
const stored = new Map();
const limits = { value: 4096, keys: 500 };

const refusal = (code, message) => ({ error: { code, message } });

const put = (values, { key, value }) => {
  if (value === undefined || value === null) values.delete(key);
  else if (String(value).length > limits.value || values.size >= limits.keys) return refusal("storage_exhaustion", "Too much");
  else values.set(key, value);
  return { key, value };
};

addEventListener("message", (event) => {
  const message = event.data;
  const actions = { "lti.put_data": put, "lti.get_data": (values, { key }) => ({ key, value: values.get(key) }) };
  const act = actions[message?.subject];
  if (!act || !event.source) return;
  if (!stored.has(event.origin)) stored.set(event.origin, new Map());
  const complete = message.message_id && message.key;
  const outcome = complete ? act(stored.get(event.origin), message) : refusal("bad_request", "message_id and key are needed");
  event.source.postMessage(
    { subject: `${message.subject}.response`, message_id: message.message_id, ...outcome },
    event.origin,
  );
});
