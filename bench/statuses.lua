-- For wrk: counts the answers by status, and writes what was measured as JSON for bench/wrk.ts.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init()
  seen = {}
end

function response(status)
  seen[status] = (seen[status] or 0) + 1
end

function done(summary, latency)
  local statuses = {}
  for _, thread in ipairs(threads) do
    for status in pairs(thread:get("seen")) do
      table.insert(statuses, '"' .. status .. '"')
    end
  end
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  local line = '\nJSON {"microseconds":%d,"requests":%d,"failed":%d,"p50":%d,"p90":%d,"p99":%d,"statuses":[%s]}\n'
  local p = function(share) return latency:percentile(share) end
  io.write(line:format(summary.duration, summary.requests, failed, p(50), p(90), p(99), table.concat(statuses, ",")))
end
