-- What wrk sends, from the environment, and what it saw, as a line of JSON.
wrk.method = os.getenv("WRK_METHOD")
local body = os.getenv("WRK_BODY")
if body ~= "" then
  wrk.body = body
  wrk.headers["Content-Type"] = "application/json"
end
local tag = os.getenv("WRK_TAG")
if tag ~= "" then
  wrk.headers["If-None-Match"] = tag
end

-- How long a connection waits, in milliseconds, before it asks again.
local pause = tonumber(os.getenv("WRK_PAUSE"))
if pause > 0 then
  function delay()
    return pause
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"micros":%d,"failed":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.timeout + errors.status,
    latency:percentile(50), latency:percentile(99)))
end
