-- Does in Neovim what an editor does by hand, and prints what was seen there as JSON.

-- Milliseconds, for anything to come.
local PATIENCE = 10000
-- How much is to be found in the raw file and in its clean copy.
local FOUND, LEFT = tonumber(os.getenv('FOUND')), tonumber(os.getenv('LEFT'))

local function await(what, is_there)
  if not vim.wait(PATIENCE, is_there, 10) then error('waited in vain for ' .. what, 0) end
end

local function text()
  local lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  return table.concat(lines, '\n') .. (vim.bo.endofline and '\n' or '')
end

-- What is found, once it is as many. The server tells of each step of a larger change.
local function findings(count)
  local function is_all() return #vim.diagnostic.get(0) == count end
  if not vim.wait(PATIENCE, is_all, 10) then
    error(('waited in vain for %d findings: %s'):format(count, vim.inspect(vim.diagnostic.get(0))), 0)
  end
  return vim.tbl_map(function(found)
    local words = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})
    return {
      line = found.lnum + 1,
      said = ('%s [%s]: %s'):format(found.source, found.code, found.message),
      text = table.concat(words, '\n'),
    }
  end, vim.diagnostic.get(0))
end

local function outline()
  vim.cmd('WireCopyOutline')
  await('the outline', function() return #vim.fn.getqflist() > 0 end)
  local entries = vim.tbl_map(function(entry)
    local kind, name = entry.text:match('^%[(%a+)%] (.*)$')
    return { line = entry.lnum, kind = kind, name = name }
  end, vim.fn.getqflist())
  vim.cmd('cclose')
  return entries
end

-- First and last lines of what is folded away.
local function closed()
  local folds, line = {}, 1
  while line <= vim.fn.line('$') do
    local last = vim.fn.foldclosedend(line)
    if last ~= -1 then table.insert(folds, { line, last }) end
    line = math.max(line, last) + 1
  end
  return folds
end

-- Chooses a quick fix from the menu at a place. Answers all that the menu offers.
local function choose(line, column, title)
  local offered
  vim.ui.select = function(items, options, done)
    offered = vim.tbl_map(options.format_item, items)
    for at, name in ipairs(offered) do
      if name == title then return done(items[at]) end
    end
  end
  vim.api.nvim_win_set_cursor(0, { line, column })
  vim.cmd('WireCopyFix')
  await('the quick fixes', function() return offered ~= nil end)
  return offered
end

local function undo() vim.cmd('silent undo') end

local seen = {}
local went_well, fault = pcall(function()
  seen.found = findings(FOUND)
  seen.outline = outline()
  vim.cmd('WireCopyFindings')
  seen.listed = vim.tbl_map(function(entry) return entry.lnum end, vim.fn.getloclist(0))
  vim.cmd('lclose')

  vim.cmd('WireCopyFold')
  seen.folded = closed()
  vim.cmd('normal! zr')
  seen.foldedInside = closed()
  vim.cmd('normal! zR')

  seen.offered = choose(4, 0, 'Remove this copy')
  seen.struck = text()
  undo()
  seen.restored = text()

  vim.cmd('WireCopyClean')
  seen.cleaned = text()
  seen.left = findings(LEFT)
  undo()
  seen.foundAgain = findings(FOUND)
  vim.cmd('silent write')

  choose(16, 20, 'Ignore this here')
  seen.settled = findings(FOUND - 1)
end)
if went_well then
  io.stdout:write(vim.json.encode(seen))
  vim.cmd('qall!')
else
  io.stderr:write('\n' .. fault .. '\n')
  vim.cmd('cquit')
end
