// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/agenda_change.h"
#include "app/commands/branch_standing.h"
#include "app/commands/checked_text.h"
#include "app/commands/meeting_commands.h"

#include <algorithm>

namespace app {

using namespace domain;

namespace {

bool isSha256(const std::string& text)
{
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

void attach(Change& change, const Facts& facts, AgendaItemId item, DocumentId document, Context& context)
{
  AgendaEdit edit{facts, facts.get(item).meeting};
  auto position = 1;
  for (const auto& attachment : edit.agenda().attachments)
    position += attachment.item == item;
  edit.agenda().attachments.push_back(
      {.id = context.newId<Attachment>(), .item = item, .position = position, .label = {}, .document = document, .on = context.on});
  warnOfPassedDays(change, facts, edit.meeting(), context.on);
  edit.finish(change);
}

Result<std::optional<ProposalId>> proposalOf(const Facts& facts, const AddDocument& command)
{
  if (!command.version)
    return command.proposal;
  const auto version = facts.get(*command.version);
  if (command.proposal && *command.proposal != version.proposal)
    return fail(ErrorCode::versionOfAnotherProposal, version.number);
  return std::optional{version.proposal};
}

}

Result<Change> decide(const Facts& facts, const AddDocument& command, Context& context)
{
  BESLUITROUTE_TRY(title, requiredName(command.title, "title"));
  BESLUITROUTE_TRY(fileName, optionalName(command.fileName, "fileName"));
  BESLUITROUTE_TRY(proposal, proposalOf(facts, command));
  if (!command.sha256)
    return fail(ErrorCode::missingField, "file");
  if (!isSha256(*command.sha256))
    return fail(ErrorCode::unknownValue, "sha256", *command.sha256);
  if (command.size.value_or(0) < 0 || command.pages.value_or(0) < 0)
    return fail(ErrorCode::numberOutOfRange, command.size.value_or(0) < 0 ? "size" : "pages");
  const Document document{.id = context.newId<Document>(),
                          .title = title,
                          .fileName = fileName.empty() ? title : fileName,
                          .date = command.date,
                          .confidentiality = command.confidentiality.value_or(Confidentiality::open),
                          .sha256 = *command.sha256,
                          .size = command.size.value_or(0),
                          .pages = command.pages};
  auto change = Change{}.create(document).made(document.id);
  if (!facts.source().hasContent(*command.sha256))
    change.warn(FindingCode::contentMissing, title);
  if (proposal)
    change.create(ProposalDocument{context.newId<ProposalDocument>(), *proposal, command.version, document.id});
  if (command.item)
    attach(change, facts, *command.item, document.id, context);
  return change;
}

Result<Change> decide(const Facts& facts, const ChangeDocument& command, Context&)
{
  const auto before = facts.get(command.document);
  auto after = before;
  BESLUITROUTE_CHECK(replaceRequiredName(after.title, command.title, "title"));
  if (command.date)
    after.date = *command.date;
  if (command.confidentiality)
    after.confidentiality = *command.confidentiality;
  return Change{}.update(before, after);
}

Result<Change> decide(const Facts& facts, const AttachDocument& command, Context& context)
{
  for (const auto& attachment : facts.where(&Attachment::item, command.item))
    if (attachment.document == command.document && !attachment.withdrawnOn)
      return fail(ErrorCode::alreadyExists, facts.get(command.document).title, attachment.label);
  Change change;
  attach(change, facts, command.item, command.document, context);
  return change;
}

Result<Change> decide(const Facts& facts, const RemoveAttachment& command, Context& context)
{
  const auto before = facts.get(command.attachment);
  AgendaEdit edit{facts, facts.get(before.item).meeting};
  if (edit.dispatched()) {
    auto after = before;
    after.withdrawnOn = before.withdrawnOn.value_or(context.on);
    return Change{}.update(before, after);
  }
  std::erase_if(edit.agenda().attachments, [&](const Attachment& attachment) { return attachment.id == before.id; });
  Change change;
  edit.finish(change);
  return change;
}

Result<Change> decide(const Facts& facts, const MoveAttachment& command, Context&)
{
  const auto moved = facts.get(command.attachment);
  AgendaEdit edit{facts, facts.get(moved.item).meeting};
  std::vector<Attachment*> others;
  Attachment* subject = nullptr;
  for (auto& attachment : edit.agenda().attachments)
    if (attachment.id == moved.id)
      subject = &attachment;
    else if (attachment.item == moved.item)
      others.push_back(&attachment);
  std::stable_sort(others.begin(), others.end(), [](auto* a, auto* b) { return a->position < b->position; });
  others.insert(others.begin() + std::clamp(command.position - 1, 0, static_cast<int>(others.size())), subject);
  auto next = 0;
  for (auto* attachment : others)
    attachment->position = ++next;
  Change change;
  edit.finish(change);
  return change;
}

}
