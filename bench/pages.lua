-- Asks for one page after the other. Arguments: the cookie, then the paths.
local threads = {}

function setup(thread) table.insert(threads, thread) end

function init(args)
  place, wrong, paths = 0, 0, {}
  headers = { ["Cookie"] = args[1] }
  for index = 2, #args do paths[#paths + 1] = args[index] end
end

function request()
  place = place + 1
  return wrk.format("GET", paths[place % #paths + 1], headers)
end

function response(status) if status ~= 200 then wrong = wrong + 1 end end

function done(summary, latency)
  local refused = 0
  for _, thread in ipairs(threads) do refused = refused + thread:get("wrong") end
  io.write(string.format('\n{"requests":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"wrong":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, refused))
end
