// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>

namespace domain {

/// Identity of one stored thing. Explicit, without a "none" value: something that may be absent is a std::optional<Id>.
template <class Tag>
class Id {
public:
  explicit constexpr Id(std::int64_t value) noexcept : m_value{value} {}
  [[nodiscard]] constexpr std::int64_t value() const noexcept { return m_value; }
  friend constexpr auto operator<=>(Id, Id) noexcept = default;

private:
  std::int64_t m_value;
};

using MunicipalityId = Id<struct Municipality>;
using RegionId = Id<struct Region>;
using RegionMembershipId = Id<struct RegionMembership>;
using BodyId = Id<struct DecisionBody>;
using PersonId = Id<struct Person>;
using MembershipId = Id<struct Membership>;
using MandateId = Id<struct Mandate>;
using TrackId = Id<struct Track>;
using ParticipationId = Id<struct Participation>;
using ProposalId = Id<struct Proposal>;
using VersionId = Id<struct ProposalVersion>;
using DecisionPointId = Id<struct DecisionPoint>;
using ProposalDocumentId = Id<struct ProposalDocument>;
using ConsultationId = Id<struct Consultation>;
using TemplateId = Id<struct RouteTemplate>;
using TemplateStageId = Id<struct TemplateStage>;
using RoundId = Id<struct Round>;
using StageId = Id<struct Stage>;
using PlacementId = Id<struct Placement>;
using DecisionId = Id<struct Decision>;
using PassedOverId = Id<struct PassedOver>;
using GoAheadId = Id<struct GoAhead>;
using DriftAcceptanceId = Id<struct DriftAcceptance>;
using SendingId = Id<struct Sending>;
using MeetingId = Id<struct Meeting>;
using AgendaItemId = Id<struct AgendaItem>;
using CoverNoteId = Id<struct CoverNote>;
using AttachmentId = Id<struct Attachment>;
using DocumentId = Id<struct Document>;
using DateChangeId = Id<struct DateChange>;
using EquatedDayId = Id<struct EquatedDay>;
using TermAgreementId = Id<struct TermAgreement>;
using ClosedPeriodId = Id<struct ClosedPeriod>;
using BodyRhythmId = Id<struct BodyRhythm>;
using RequiredPartyId = Id<struct RequiredParty>;
using SilencedSignalId = Id<struct SilencedSignal>;
using FormerNameId = Id<struct FormerName>;
using OrganisationId = Id<struct Organisation>;
using VoteWeightId = Id<struct VoteWeight>;
using StandingItemId = Id<struct StandingItem>;
using AttendanceId = Id<struct Attendance>;
using VoteId = Id<struct Vote>;
using TrackPhaseId = Id<struct TrackPhase>;
using ContractOptionId = Id<struct ContractOption>;
using TrackProviderId = Id<struct TrackProvider>;
using TrackAuthorityId = Id<struct TrackAuthority>;
using ActionItemId = Id<struct ActionItem>;
using AgreementId = Id<struct Agreement>;
using AdviceFragmentId = Id<struct AdviceFragment>;
using ThermometerId = Id<struct Thermometer>;
using ThermometerQuestionId = Id<struct ThermometerQuestion>;
using ThermometerAnswerId = Id<struct ThermometerAnswer>;
using HouseStyleId = Id<struct HouseStyle>;
using PackRevisionId = Id<struct PackRevision>;
using PackEntryId = Id<struct PackEntry>;
using PackDispatchId = Id<struct PackDispatch>;
using CaseSettingsId = Id<struct CaseSettings>;

}
