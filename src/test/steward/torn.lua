-- Every answer must be one of the two that the releases give, whole. Counts what is not.
local expected = {}

function init(args)
  for _, body in ipairs(args) do
    expected[body] = true
  end
  answers, torn, failed, seen = 0, 0, 0, {}
end

function response(status, headers, body)
  answers = answers + 1
  if status ~= 200 then
    failed = failed + 1
  elseif not expected[body] then
    torn = torn + 1
  else
    seen[body] = (seen[body] or 0) + 1
  end
end

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function done(summary, latency)
  local all, broken, refused = 0, 0, 0
  for _, thread in ipairs(threads) do
    all = all + thread:get("answers")
    broken = broken + thread:get("torn")
    refused = refused + thread:get("failed")
  end
  local lost = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format("%d answers: %d torn, %d with another status than 200, %d connections failed",
    all, broken, refused, lost))
end
