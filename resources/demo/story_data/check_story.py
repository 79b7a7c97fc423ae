#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Checks the story tables against the rules of the domain and prints the status matrix on 22 April 2027."""
import csv, datetime, json, os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = '2027-04-22'
DAYS_OFF = {'2026-12-25', '2027-01-01', '2027-03-28', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-16', '2027-05-17'}
CODES = 'ALB DOR GOR HAR HEN HOE MOL PAP SLI ZWI'.split()
def rows(name):
    with open(os.path.join(HERE, name + '.csv'), encoding='utf-8', newline='') as f: return list(csv.DictReader(f))
errors = []
def check(ok, *what):
    if not ok: errors.append(' '.join(map(str, what)))

meetings = {m['number']: m for m in rows('meetings')}
check(len(meetings) == len(rows('meetings')), 'double meeting number')
bodies = {b['code'] for b in rows('bodies')}
decisions, placements, rounds = rows('decisions'), rows('placements'), rows('rounds')
versions = {(v['proposal'], v['version']): v for v in rows('versions')}
template = {(t['template'], t['stage']): t for t in rows('route_templates')}
route = {(r['proposal'], r['round']): r for r in rounds}
for m in meetings.values():
    day = datetime.date.fromisoformat(m['date'])
    check(day.weekday() < 5 and m['date'] not in DAYS_OFF, m['number'], 'on a day off')
    check(m['handInOn'] <= m['date'] and m['dispatchOn'] <= m['date'] and m['handInOn'] <= m['dispatchOn'], m['number'], 'hand-in or dispatch')
    check((m['state'] == 'planned') == (m['date'] > TODAY), m['number'], 'state')
    check(m['number'] == m['body'] + m['number'][len(m['body']):] and m['body'] in bodies, m['number'], 'body')
taken = {}
for r in rows('recess'): taken.setdefault(r['body'], []).append((r['from'], r['until']))
for m in meetings.values():
    for f, u in taken.get(m['body'], []): check(not f <= m['date'] <= u, m['number'], 'in recess')
stage_done = {}
def expected(proposal, rnd, stage, on):
    b = template[(route[(proposal, rnd)]['template'], stage)]['bodies']
    out = {c for c in CODES if not (c == 'HOE' and on >= '2027-04-01' and proposal in ('V-2026-14', 'V-2027-03', 'V-2027-08'))}
    return {'R-' + c for c in out} if b == 'every_council' else {'C-' + c for c in out} if b == 'every_executive' else {b}
POSITIVE = {'adopted', 'consented', 'forwarded', 'advised_positive', 'advised_with_remarks', 'adopted_amended', 'adopted_conditionally'}
ANSWERED = POSITIVE | {'view_submitted', 'no_view', 'noted', 'rejected', 'withheld', 'advised_negative'}
latest = {}
passed = {(p['proposal'], p['round'], p['stage'], p['body']): p for p in rows('passed_over')}
placed = {(p['proposal'], p['round'], p['stage'], p['body'], p['attempt']): p for p in placements}
for d in sorted(decisions, key=lambda d: (d['decidedOn'], int(d['stage']))):
    key = (d['proposal'], d['round'], d['stage'], d['body']); m = meetings.get(d['meeting'])
    check(d['decidedOn'] <= TODAY, key, 'after today')
    check(d['decidedOn'] >= route[key[:2]]['startedOn'], key, 'before the round')
    check(m or d['outcome'] == 'no_response', key, 'no meeting')
    if m:
        check(m['body'] == d['body'] and m['date'] == d['decidedOn'] and m['state'] == 'held', key, 'meeting')
        check(d['itemLabel'], key, 'not on the agenda')
        check(key + (d['attempt'],) in placed, key, 'not placed')
    check(versions[(d['proposal'], d['version'])]['date'] <= d['decidedOn'], key, 'version is younger')
    check(not d['confirmedOn'] or d['decidedOn'] <= d['confirmedOn'] <= TODAY, key, 'confirmation')
    check(d['body'] in expected(d['proposal'], d['round'], d['stage'], d['decidedOn']), key, 'not in this stage')
    if d['stage'] != '1':
        before = str(int(d['stage']) - 1)
        for b in expected(d['proposal'], d['round'], before, d['decidedOn']):
            prev = latest.get((d['proposal'], d['round'], before, b))
            check((prev and prev['outcome'] in ANSWERED) or (d['proposal'], d['round'], before, b) in passed, key, 'before', b)
    latest[key] = d
for p in placements:
    m = meetings[p['meeting']]
    check(m['body'] == p['body'] and m['date'] == p['meetingDate'] and p['plannedOn'] <= TODAY, 'placement', p['meeting'])
    check(not p['agendaOn'] or p['plannedOn'] <= p['agendaOn'] <= m['date'], 'agenda day', p['proposal'], p['meeting'])
    check(p['plannedOn'] >= route[(p['proposal'], p['round'])]['startedOn'], 'placed before the round', p['proposal'], p['meeting'])
for m in rows('moves'): check(meetings[m['fromMeeting']]['date'] == m['fromDate'], 'move', m['fromMeeting'])
items = rows('agenda_items'); seen = {}
for i in items:
    seen.setdefault(i['meeting'], []).append(i)
    check(not i['proposal'] or any(p['meeting'] == i['meeting'] and p['proposal'] == i['proposal'] and p['agendaOn'] for p in placements), 'item without placement', i['meeting'], i['title'])
for p in placements:
    if p['agendaOn']: check(any(i['proposal'] == p['proposal'] for i in seen.get(p['meeting'], [])), 'no item', p['proposal'], p['meeting'])
for number, its in seen.items(): check([int(i['position']) for i in its] == list(range(1, len(its) + 1)), number, 'positions')
for a in rows('attachments'):
    check(not a['document'] or os.path.exists(os.path.join(HERE, '..', 'documents', a['document'])), 'document', a['document'])
with open(os.path.join(HERE, 'cover_notes.json'), encoding='utf-8') as f: notes = json.load(f)
for n in notes:
    empty = [k for k, v in n.items() if v in ('', []) and k not in ('attachments', 'version', 'consultation')]
    check(not empty, 'cover note', n['meeting'], n['label'], empty)
check(sum(i['minutes'] != '' and int(i['minutes']) for i in seen['SG-2027-04']) == 90, 'SG-2027-04 is not 90 minutes')
people = {p['name'] for p in rows('people')}
for table, column in (('memberships', 'person'), ('mandates', 'person'), ('attendance', 'person')):
    for r in rows(table): check(r[column] in people, table, r[column])

# the matrix: latest round, council stage
columns = [('V-2026-14', '1', '7'), ('V-2026-17', '2', '7'), ('V-2027-03', '2', '7'), ('V-2027-05', '1', '3'), ('V-2026-22', '1', '4'), ('V-2027-08', '1', '4')]
EXPECTED = {
 'ALB': '26-01 confirmed|23-03 confirmed|22-06 planned|25-05 planned|23-03 confirmed|-',
 'DOR': '02-02 confirmed|30-03 confirmed|22-06 agenda|08-06 agenda|18-05 agenda|-',
 'GOR': '04-02 confirmed|25-03 confirmed|17-06 planned|03-06 planned|25-03 deferred|-',
 'HAR': '28-01 confirmed|25-03 adopted|-|-|-|-',
 'HEN': '01-02 confirmed|22-03 confirmed|21-06 planned|10-05 agenda|22-03 confirmed|-',
 'HOE': '02-02 confirmed|30-03 confirmed|n/a|01-06 planned|30-03 adopted|n/a',
 'MOL': '26-01 confirmed|30-03 adopted_amended confirmed|22-06 planned|20-04 view_submitted|15-06 planned|-',
 'PAP': '28-01 confirmed|15-04 adopted|17-06 agenda|20-05 planned|15-04 adopted_conditionally|-',
 'SLI': '02-02 confirmed|13-04 adopted|06-07 planned|18-05 agenda|18-05 planned|-',
 'ZWI': '26-01 confirmed|20-04 outcome missing|22-06 planned|20-04 no_view|02-03 confirmed|-'}
ddmm = lambda d: d[8:10] + '-' + d[5:7]
for c in CODES:
    cells = []
    for p, r, s in columns:
        body = 'R-' + c; d = latest.get((p, r, s, body)); pl = [x for x in placements if (x['proposal'], x['round'], x['stage'], x['body']) == (p, r, s, body)]
        if c == 'HOE' and p in ('V-2027-03', 'V-2027-08'): cell = 'n/a'
        elif d:
            cell = ddmm(d['decidedOn']) + ' ' + ('confirmed' if d['confirmedOn'] and d['outcome'] == 'adopted' else d['outcome'] + (' confirmed' if d['confirmedOn'] else ''))
        elif pl:
            x = pl[-1]; cell = ddmm(x['meetingDate']) + ' ' + ('outcome missing' if x['meetingDate'] <= TODAY else 'agenda' if x['agendaOn'] else 'planned')
        else: cell = '-'
        cells.append(cell)
    print(f'{c}  ' + ' | '.join(f'{x:26}' for x in cells))
    check('|'.join(cells) == EXPECTED[c], 'matrix', c, cells)
print(f'{len(meetings)} meetings, {len(seen)} agendas, {len(items)} items, {len(notes)} cover notes, {len(decisions)} decisions, {len(placements)} placements')
for e in errors: print('ERROR', e)
sys.exit(bool(errors))
