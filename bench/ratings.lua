-- Confirms a rating behind one survey link after the other, each once. Arguments: the file of links, the first line.
local bodies = {
  "face=happy", "face=delighted", "face=happy&comment=All+fine", "face=delighted",
  "face=disappointed&comment=Nobody+told+me+when+you+would+come.", "face=happy", "face=delighted", "face=happy",
}
local headers = { ["Content-Type"] = "application/x-www-form-urlencoded" }
local threads = {}

function setup(thread) table.insert(threads, thread) end

function init(args)
  tokens, place, wrong = {}, 0, 0
  local number = 0
  for line in io.lines(args[1]) do
    number = number + 1
    if number > tonumber(args[2]) then tokens[#tokens + 1] = line:match("^%S+") end
  end
end

function request()
  place = place + 1
  if place > #tokens then wrk.thread:stop() place = #tokens end
  return wrk.format("POST", "/s/" .. tokens[place], headers, bodies[place % #bodies + 1])
end

function response(status) if status ~= 303 then wrong = wrong + 1 end end

function done(summary, latency)
  local used, refused = 0, 0
  for _, thread in ipairs(threads) do
    used = used + thread:get("place")
    refused = refused + thread:get("wrong")
  end
  io.write(string.format('\n{"requests":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"wrong":%d,"used":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, refused, used))
end
