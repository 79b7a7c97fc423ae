// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/pack_commands.h"

#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/queries/packs.h"

#include <set>

namespace app {

using namespace domain;

namespace {

Result<void> checkHash(const std::string& sha256)
{
  if (sha256.size() != 64 || sha256.find_first_not_of("0123456789abcdef") != std::string::npos)
    return fail(ErrorCode::unknownValue, "sha256", sha256.substr(0, 64));
  return {};
}

Result<void> checkEntries(const std::vector<FrozenEntry>& entries)
{
  if (entries.empty())
    return fail(ErrorCode::missingField, "entries");
  std::set<std::string> labels;
  for (const auto& entry : entries) {
    BESLUITROUTE_CHECK(requiredName(entry.label, "label"));
    BESLUITROUTE_CHECK(requiredName(entry.title, "title"));
    BESLUITROUTE_CHECK(checkHash(entry.sha256));
    if (!labels.insert(entry.label).second)
      return fail(ErrorCode::labelTaken, entry.label);
    if (entry.pages.value_or(0) < 0 || entry.firstPage.value_or(1) < 1)
      return fail(ErrorCode::numberOutOfRange, "pages");
  }
  return {};
}

PackEntry entryOf(const FrozenEntry& frozen, PackRevisionId revision, int position, Context& context)
{
  return {.id = context.newId<PackEntry>(),
          .revision = revision,
          .position = position,
          .label = frozen.label,
          .title = frozen.title,
          .kind = frozen.kind,
          .state = frozen.state,
          .sha256 = frozen.sha256,
          .firstPage = frozen.firstPage,
          .pages = frozen.pages};
}

/// Printed packs take over PNG pictures only.
Result<void> checkLogo(const Facts& facts, DocumentId logo)
{
  const auto document = facts.get(logo);
  const auto bytes = facts.source().content(document.sha256);
  const auto size = bytes ? pngSize(*bytes) : std::nullopt;
  if (!size)
    return fail(ErrorCode::unknownValue, "logo", document.fileName);
  if (size->width * size->height > mostLogoPixels)
    return fail(ErrorCode::documentTooLarge, document.fileName);
  return {};
}

}

Result<Change> decide(const Facts& facts, const FreezePack& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_CHECK(checkHash(command.sha256));
  BESLUITROUTE_TRY(fileName, requiredName(command.fileName, "fileName"));
  if (command.pages < 1)
    return fail(ErrorCode::numberOutOfRange, "pages");
  BESLUITROUTE_CHECK(checkEntries(command.entries));
  const auto meeting = facts.get(command.meeting);
  const auto letter = nextRevisionLetter(facts, meeting.id);
  if (command.letter && *command.letter != letter)
    return fail(ErrorCode::alreadyExists, *command.letter, meeting.number);
  if (command.since && facts.get(*command.since).meeting != meeting.id)
    return fail(ErrorCode::unknownReference, "since");
  const PackRevision revision{.id = context.newId<PackRevision>(),
                              .meeting = meeting.id,
                              .letter = letter,
                              .kind = command.since ? PackKind::supplement : PackKind::whole,
                              .since = command.since,
                              .madeOn = context.on,
                              .sha256 = command.sha256,
                              .pages = command.pages,
                              .fileName = fileName,
                              .by = context.user,
                              .meetingDate = meeting.date,
                              .startTime = meeting.startTime,
                              .endTime = meeting.endTime,
                              .place = meeting.place};
  Change change;
  if (!meeting.dispatchedOn) {
    auto after = meeting;
    after.dispatchedOn = context.on;
    change.update(meeting, after);
  }
  change.create(revision).made(revision.id);
  auto position = 0;
  for (const auto& entry : command.entries)
    change.create(entryOf(entry, revision.id, ++position, context));
  return change;
}

Result<Change> decide(const Facts& facts, const RecordDispatch& command, Context& context)
{
  BESLUITROUTE_CHECK(refuseFuture(context));
  BESLUITROUTE_TRY(recipients, requiredName(command.recipients, "recipients"));
  BESLUITROUTE_TRY(note, optionalText(command.note, "note"));
  const auto revision = facts.get(command.revision);
  if (context.on < revision.madeOn)
    return fail(ErrorCode::endsBeforeStart, toIso(context.on), toIso(revision.madeOn));
  const auto variant = command.variant.value_or(command.municipality ? PackVariant::personal : PackVariant::complete);
  if (variant == PackVariant::personal && !command.municipality)
    return fail(ErrorCode::missingField, "municipality");
  const PackDispatch dispatch{.id = context.newId<PackDispatch>(),
                              .revision = revision.id,
                              .on = context.on,
                              .recipients = recipients,
                              .variant = variant,
                              .municipality = command.municipality,
                              .by = context.user,
                              .note = note};
  return Change{}.create(dispatch).made(dispatch.id);
}

Result<Change> decide(const Facts& facts, const ReplaceAttachment& command, Context& context)
{
  const auto before = facts.get(command.attachment);
  if (before.document == command.document)
    return Change{};
  for (const auto& other : facts.where(&Attachment::item, before.item))
    if (other.document == command.document && !other.withdrawnOn)
      return fail(ErrorCode::alreadyExists, facts.get(command.document).title, other.label);
  auto after = before;
  after.document = command.document;
  after.on = context.on;
  after.withdrawnOn = std::nullopt;
  const auto replacing = facts.get(command.document);
  auto replacement = replacing;
  replacement.replaces = before.document;
  Change change;
  change.update(replacing, replacement).update(before, after);
  warnOfPassedDays(change, facts, facts.get(facts.get(before.item).meeting), context.on);
  return change;
}

Result<Change> decide(const Facts& facts, const SetHouseStyle& command, Context& context)
{
  const auto before = houseStyleOf(facts, command.region);
  auto after = before.value_or(HouseStyle{.id = HouseStyleId{0}, .region = command.region, .accent = "#1B5A9C"});
  BESLUITROUTE_CHECK(replaceName(after.name, command.name, "name"));
  if (command.accent) {
    if (!colourFromText(*command.accent))
      return fail(ErrorCode::unknownValue, "accent", *command.accent);
    after.accent = *command.accent;
  }
  if (command.logo) {
    if (*command.logo)
      BESLUITROUTE_CHECK(checkLogo(facts, **command.logo));
    after.logo = *command.logo;
  }
  if (before)
    return Change{}.update(*before, after);
  after.id = context.newId<HouseStyle>();
  return Change{}.create(after).made(after.id);
}

}
