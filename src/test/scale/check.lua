-- wrk's part of the constant load: each answer is checked, each connection pauses between two questions.
-- wrk -s check.lua URL -- QUERY PAUSE_MS VERSION=TOTAL/HEADCOUNT ...

local threads = {}
local expected = {}
local asked = 0
local query, pause
-- Counts of this thread, which wrk reads when it is done.
wrong, torn = 0, 0

function setup(thread)
  table.insert(threads, thread)
end

function init(arguments)
  query, pause = arguments[1], tonumber(arguments[2])
  for i = 3, #arguments do
    local version, figures = arguments[i]:match("^(.-)=(.+)$")
    expected[version] = figures
  end
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  math.randomseed(os.time())
end

function delay()
  return pause * (0.5 + math.random())
end

function request()
  asked = asked + 1
  -- Half of the questions are new ones, whose answers are not kept yet.
  local own = asked % 2 == 0 and 1 or math.random()
  return wrk.format(nil, nil, nil, (query:gsub("OWN", own)))
end

function response(status, _, body)
  if status ~= 200 then
    wrong = wrong + 1
    return
  end
  local first, total, headcount, last =
    body:match('"version":"([^"]+)".-"amount":(%d+).-"value":(%d+).-"version":"([^"]+)"')
  if not first or first ~= last or expected[first] ~= total .. "/" .. headcount then
    torn = torn + 1
  end
end

function done(summary)
  local sum = { wrong = 0, torn = 0 }
  for _, thread in ipairs(threads) do
    sum.wrong = sum.wrong + thread:get("wrong")
    sum.torn = sum.torn + thread:get("torn")
  end
  local errors = summary.errors
  io.write(string.format(
    "RESULT %d %d %d\n",
    summary.requests, sum.wrong + errors.connect + errors.read + errors.write + errors.timeout, sum.torn))
end
