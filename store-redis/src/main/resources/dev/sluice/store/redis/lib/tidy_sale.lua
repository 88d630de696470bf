-- Returns what has run out before units are told; a script that includes this is called again while it answers 75 AGAIN.
if return_run_out(500) == 500 and any_run_out() then
  return { 75 } -- AGAIN
end
