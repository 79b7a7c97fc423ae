// SPDX-License-Identifier: EUPL-1.2
#include "bench/large_case.h"

#include "app/change.h"
#include "storage/case_file_store.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <random>
#include <stdexcept>
#include <system_error>
#include <unistd.h>

namespace bench {

using namespace domain;
using namespace std::chrono_literals; // NOLINT(google-build-using-namespace)

namespace {

constexpr auto firstDay = 2025y / 1 / 6;

template <class T>
T orThrow(Result<T> result)
{
  if (!result)
    throw std::runtime_error("the large case file could not be written: " + result.error().subject + " " + result.error().detail);
  return std::move(*result);
}

std::string serial(const char* prefix, int number) { return prefix + std::to_string(1000 + number); }

/// Fills the store directly: through the commands it would take minutes, and their speed is measured elsewhere.
class Generator {
public:
  Generator(app::Store& store, const Size& size) : m_store{store}, m_size{size} {}

  void run(const std::filesystem::path& folder)
  {
    m_store.begin();
    municipalities();
    regionalBodies();
    track();
    meetings();
    for (auto number = 0; number < m_size.proposals; ++number)
      proposal(number);
    fillAgendas();
    write();
    documents(folder);
    write();
    m_store.commit();
  }

private:
  void write()
  {
    static_cast<void>(orThrow(m_store.apply(m_change.rows())));
    m_change = {};
  }

  void municipalities()
  {
    const RegionId region{1};
    m_change.create(Region{region, "GR-1", "Regio met 26 gemeenten"});
    m_change.create(CaseSettings{CaseSettingsId{1}, "Grote regio", "", 2026y / 6 / 15, region});
    for (auto i = 0; i < m_size.municipalities; ++i) {
      const MunicipalityId municipality{i + 1};
      m_change.create(Municipality{municipality, serial("GM", i), "Gemeente " + std::to_string(i + 1)});
      m_change.create(RegionMembership{RegionMembershipId{i + 1}, region, municipality, firstDay, std::nullopt});
      m_councils.push_back(body(serial("R-", i), "Raad Gemeente " + std::to_string(i + 1), BodyKind::council, municipality));
      body(serial("C-", i), "College Gemeente " + std::to_string(i + 1), BodyKind::executive, municipality);
    }
  }

  BodyId body(const std::string& code, const std::string& name, BodyKind kind, std::optional<MunicipalityId> municipality = std::nullopt)
  {
    const BodyId id{++m_bodies};
    m_change.create(DecisionBody{.id = id, .code = code, .name = name, .kind = kind, .municipality = municipality, .handInDays = 14, .dispatchDays = 7});
    return id;
  }

  void regionalBodies()
  {
    for (const auto& [code, name, kind] :
         {std::tuple{"WG", "Werkgroep", BodyKind::workingGroup}, std::tuple{"AO", "Ambtenarenoverleg", BodyKind::officialsMeeting},
          std::tuple{"SG", "Stuurgroep", BodyKind::steeringGroup}, std::tuple{"DB", "Dagelijks bestuur", BodyKind::dailyBoard},
          std::tuple{"KT", "Kernteam", BodyKind::coreTeam}, std::tuple{"AB", "Algemeen bestuur", BodyKind::generalBoard}})
      m_regional.push_back(body(code, name, kind));
  }

  void track()
  {
    m_change.create(Track{TrackId{1}, "T-1", "Inkoop jeugdhulp", TrackKind::procurement, RegionId{1}});
    for (auto i = 0; i < m_size.municipalities; ++i)
      m_change.create(Participation{ParticipationId{i + 1}, TrackId{1}, MunicipalityId{i + 1}, ParticipationKind::takesPart, firstDay, "collegebesluit"});
  }

  /// Spread evenly over the bodies and over two years.
  void meetings()
  {
    auto bodies = m_councils;
    bodies.insert(bodies.end(), m_regional.begin(), m_regional.end());
    const auto perBody = m_size.meetings / static_cast<int>(bodies.size()) + 1;
    for (const auto body : bodies)
      for (auto i = 0; i < perBody && m_meetings < m_size.meetings; ++i) {
        const MeetingId id{++m_meetings};
        m_change.create(Meeting{.id = id, .body = body, .number = serial("M-", m_meetings), .date = addDays(firstDay, i * 730 / perBody),
                                .startTime = "14:00", .endTime = "15:30", .place = "Stadskantoor"});
        m_ofBody[body.value()].push_back({id, addDays(firstDay, i * 730 / perBody)});
      }
  }

  struct Held {
    MeetingId id;
    Date date;
  };

  const Held& meetingFrom(BodyId body, Date day)
  {
    for (const auto& meeting : m_ofBody[body.value()])
      if (meeting.date >= day)
        return meeting;
    return m_ofBody[body.value()].back();
  }

  void proposal(int number)
  {
    const ProposalId proposal{number + 1};
    const VersionId version{number + 1};
    const RoundId round{number + 1};
    const auto start = addDays(firstDay, number * 500 / m_size.proposals);
    m_change.create(Proposal{proposal, TrackId{1}, serial("V-", number), "Voorstel nummer " + std::to_string(number) + " over jeugdhulp", "", "M. de Vries", start});
    m_change.create(ProposalVersion{version, proposal, "1.0", start, "", std::nullopt});
    m_change.create(Round{round, proposal, 1, "vaststelling", start, version, addDays(start, 200), std::nullopt, ""});
    auto day = start;
    for (auto position = 1; position <= 7; ++position) {
      const StageId stage{++m_stages};
      const auto last = position == 7;
      m_change.create(Stage{.id = stage, .round = round, .position = position, .name = last ? "Gemeenteraden" : "Stap " + std::to_string(position),
                            .role = last ? StageRole::decides : StageRole::advises,
                            .selector = last ? BodySelector::everyCouncil : BodySelector::oneBody,
                            .body = last ? std::nullopt : std::optional{m_regional[static_cast<std::size_t>(position - 1)]},
                            .completion = last ? CompletionRule::allPositive : CompletionRule::oneBody});
      if (last)
        for (const auto council : m_councils)
          branch(stage, council, version, addDays(day, static_cast<int>(m_random() % 40)), Outcome::adopted);
      else
        day = addDays(branch(stage, m_regional[static_cast<std::size_t>(position - 1)], version, day, Outcome::advisedPositive), 1);
    }
  }

  /// On a meeting's agenda, and decided there when that was before the as-of day of the benchmarks.
  Date branch(StageId stage, BodyId body, VersionId version, Date from, Outcome outcome)
  {
    const auto& meeting = meetingFrom(body, from);
    m_change.create(Placement{PlacementId{++m_placements}, stage, body, meeting.id, std::nullopt, from, ""});
    addItem(meeting.id, stage, from);
    if (meeting.date < 2026y / 6 / 1 && m_random() % 20 != 0)
      m_change.create(Decision{.id = DecisionId{++m_decisions}, .stage = stage, .body = body, .outcome = outcome, .decidedOn = meeting.date,
                               .version = version, .meeting = meeting.id, .recordedBy = "bench", .confirmedOn = addDays(meeting.date, 20)});
    return meeting.date;
  }

  void addItem(MeetingId meeting, std::optional<StageId> stage, Date on)
  {
    auto& count = m_itemsOf[meeting.value()];
    m_change.create(AgendaItem{.id = AgendaItemId{++m_items}, .meeting = meeting, .position = ++count, .label = std::to_string(count),
                               .title = "Agendapunt over de voortgang van de jeugdhulp", .kind = ItemKind::advice, .presenter = "M. Visser",
                               .minutes = 15, .stage = stage, .on = on});
  }

  void fillAgendas()
  {
    for (auto meeting = 1; meeting <= m_meetings; ++meeting)
      while (m_itemsOf[meeting] < m_size.itemsPerMeeting)
        addItem(MeetingId{meeting}, std::nullopt, firstDay);
  }

  /// Files of random bytes, behind the items of the first meetings.
  void documents(const std::filesystem::path& folder)
  {
    std::vector<char> bytes(static_cast<std::size_t>(m_size.documentBytes / m_size.documents));
    for (auto i = 1; i <= m_size.documents; ++i) {
      for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
        const auto value = m_random();
        std::copy_n(reinterpret_cast<const char*>(&value), 8, bytes.begin() + static_cast<std::ptrdiff_t>(at)); // NOLINT
      }
      const auto file = folder / "random.bin";
      std::ofstream{file, std::ios::binary}.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
      const auto stored = orThrow(m_store.addContent(file));
      m_change.create(Document{.id = DocumentId{i}, .title = "Bijlage " + std::to_string(i), .fileName = "bijlage.pdf", .sha256 = stored.sha256, .size = stored.size});
      m_change.create(Attachment{.id = AttachmentId{i}, .item = AgendaItemId{i}, .position = 1, .label = std::to_string(i) + "a", .document = DocumentId{i}, .on = firstDay});
      std::filesystem::remove(file);
    }
  }

  app::Store& m_store;
  const Size& m_size;
  app::Change m_change;
  std::mt19937_64 m_random{20260615};
  std::vector<BodyId> m_councils;
  std::vector<BodyId> m_regional;
  std::map<std::int64_t, std::vector<Held>> m_ofBody;
  std::map<std::int64_t, int> m_itemsOf;
  int m_bodies = 0;
  int m_meetings = 0;
  int m_stages = 0;
  int m_placements = 0;
  int m_decisions = 0;
  int m_items = 0;
};

}

std::filesystem::path largeCase(const Size& size)
{
  const auto folder = std::filesystem::temp_directory_path() / "besluitroute-bench";
  const auto file = folder / ("large-" + std::to_string(size.documents) + ".besluitroute");
  if (std::filesystem::exists(file))
    return file;
  std::filesystem::create_directories(folder);
  const auto growing = folder / "growing.besluitroute";
  std::filesystem::remove(growing);
  {
    auto store = orThrow(storage::createCaseFile(growing));
    Generator{*store, size}.run(folder);
  }
  std::filesystem::rename(growing, file);
  return file;
}

std::filesystem::path workingCopy(const std::string& name)
{
  const auto source = largeCase();
  const auto target = source.parent_path() / name;
  std::filesystem::copy_file(source, target, std::filesystem::copy_options::overwrite_existing);
  const auto descriptor = ::open(target.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0 || ::fsync(descriptor) != 0)
    throw std::system_error{errno, std::generic_category(), target.string()};
  ::close(descriptor);
  return target;
}

}
