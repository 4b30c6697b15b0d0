package org.schriftgut.fileplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.dossiertype.DossierTypes;
import org.schriftgut.rights.Role;

/**
 * The file plan of the tenant. Everybody of the tenant may read it; records managers change it.
 *
 * <p>Lists are in the order of the plan unless said otherwise.
 */
@Facade
public class FilePlans {

    /** The part of the configuration that entries are, by their codes. */
    public static final String PART = "plan-entries";

    /** Characters a code may have. */
    public static final int LONGEST_CODE = EntryCode.MAX_LENGTH;

    /** Job: an entry stands below others than before; the subject is the entry's id. */
    public static final String ENTRY_MOVED = "plan-entry-moved";

    private static final int MAX_FOUND = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    PlanFiles files;

    @Inject
    PlanImport imports;

    @Inject
    PlanPublishing publishing;

    @Inject
    DossierTypes types;

    /** The entries at the top. */
    public List<EntryView> roots() {
        return views(query("e.parentId is null order by e.position").getResultList());
    }

    /**
     * The entries right below.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public List<EntryView> children(UUID entry) {
        var parent = find(entry);
        return views(query("e.parentId = :parent order by e.position")
                .setParameter("parent", parent.entryId())
                .getResultList());
    }

    /** @throws Problem {@link Kind#NOT_FOUND} */
    public EntryView get(UUID entry) {
        return view(find(entry));
    }

    /**
     * The entry with the code; in another spelling (separators, case) as long as it means one entry only.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public EntryView byCode(String code) {
        var wanted = DisplayText.required("code", code, EntryCode.MAX_LENGTH);
        var found = query("e.code = :code").setParameter("code", wanted).getResultList();
        if (found.isEmpty()) {
            found = query("e.codeKey = :key")
                    .setParameter("key", EntryCode.key(wanted))
                    .getResultList();
        }
        if (found.size() != 1) {
            throw notFound();
        }
        return view(found.get(0));
    }

    /** The entry and all above it, from the top. */
    public List<EntryView> path(UUID entry) {
        var line = find(entry).line();
        var above = reader().load(line).stream().collect(Collectors.toMap(EntryStatement::entryId, e -> e));
        return views(line.stream().map(above::get).toList());
    }

    /** Every entry, each before those below it. */
    public List<EntryView> all() {
        return reader().ofAll(PlanTree.inOrder(everything()));
    }

    /**
     * Entries whose code starts with the text, in any spelling, then those that had the code in an earlier version, then
     * those whose title or short title holds all its words.
     *
     * @param limit entries wanted, 1 to 200
     */
    public List<EntryView> find(String codeOrTitle, int limit) {
        var wanted = Math.max(1, Math.min(limit, MAX_FOUND));
        var text = DisplayText.optional("text", codeOrTitle, 200);
        if (text == null) {
            return List.of();
        }
        return views(new EntrySearch(entities).find(text, wanted));
    }

    /**
     * The entry, if a dossier may be opened under it today.
     *
     * @throws Problem {@link Kind#NOT_FOUND}; {@link Kind#WRONG_STATE} if the entry is no filing level, is retired or
     *     lies below a retired one, or is not valid today
     */
    public EntryView requireFiling(UUID entry) {
        var wanted = find(entry);
        var view = view(wanted);
        if (view.filing()) {
            return view;
        }
        throw notOpenable(wanted, view.code());
    }

    /** What an import of the staged file would do; writes nothing. Runs outside a transaction, the file may be slow to read. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PlanPreview preview(UUID stagedId) {
        access.require(Role.RECORDS_MANAGER);
        return imports.compare(files.read(stagedId));
    }

    /**
     * Imports the staged file: checks it again against the plan as it is now, then writes all of it or nothing.
     *
     * <p>Entries are matched by code. Entries that the file does not name stay.
     *
     * @throws Problem {@link Kind#INVALID} with the findings, if there is an error among them
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PlanPreview apply(UUID stagedId) {
        access.require(Role.RECORDS_MANAGER);
        return imports.write(files.read(stagedId));
    }

    /**
     * Sets from which level dossiers may be opened, in a branch or everywhere: on that level and below it, or, where a
     * line ends earlier, nowhere in it.
     *
     * @param branch the branch, itself included; null for the whole plan
     * @param level 1 at the top
     * @return number of entries that changed
     */
    public int fileFromLevel(UUID branch, int level) {
        access.require(Role.RECORDS_MANAGER);
        if (level < 1) {
            throw new Problem(Kind.INVALID, FilePlanFault.LEVEL_INVALID);
        }
        var plan = publishing.locked();
        var top = branch == null ? null : find(branch);
        var changed = everything().stream()
                .filter(entry -> top == null || entry.line().contains(top.entryId()))
                .filter(entry -> entry.filing != (entry.level >= level))
                .toList();
        changed.forEach(entry -> audit.record(
                Act.CHANGED, object(entry), Changes.none().changed("filing", entry.filing, !entry.filing)));
        publishing.publish(
                plan,
                changed.stream()
                        .map(entry -> entry.saying(entry.values().withFiling(!entry.filing)))
                        .toList(),
                changed.stream().collect(Collectors.toMap(EntryStatement::entryId, entry -> entry)));
        return changed.size();
    }

    /**
     * Retires an entry, or takes it back into use: a retired one and those below it take no new dossiers and stay
     * readable.
     *
     * @param version as read
     * @throws Problem {@link Kind#STALE} if somebody changed it since
     */
    public EntryView setRetired(UUID entry, boolean retired, long version) {
        access.require(Role.RECORDS_MANAGER);
        var plan = publishing.locked();
        var found = find(entry);
        if (found.entry.version != version) {
            throw new Problem(Kind.STALE, FilePlanFault.ENTRY_CHANGED, found.code);
        }
        if (found.retired == retired) {
            return view(found);
        }
        audit.record(Act.CHANGED, object(found), Changes.none().changed("retired", found.retired, retired));
        var now = found.saying(found.values().withRetired(retired));
        publishing.publish(plan, List.of(now), Map.of(entry, found));
        return view(now);
    }

    /**
     * Writes the plan in the own CSV layout: UTF-8 without byte order mark, semicolons, CR LF. What was imported from
     * such a file comes out as it went in. That it was exported is logged.
     *
     * @param out is left open
     */
    public void exportCsv(OutputStream out) {
        var plan = everything();
        audit.record(
                Act.EXPORTED,
                AuditObject.of("fileplan", Caller.current().tenant()),
                Changes.none().set("entries", plan.size()));
        PlanCsv.write(PlanTree.planEntries(plan), out);
    }

    private Problem notOpenable(EntryStatement entry, String code) {
        if (!entry.filing) {
            return new Problem(Kind.WRONG_STATE, FilePlanFault.NO_FILING_LEVEL, code);
        }
        var retired =
                reader().load(entry.line()).stream().filter(e -> e.retired).findFirst();
        if (retired.isPresent()) {
            return retired.get() == entry
                    ? new Problem(Kind.WRONG_STATE, FilePlanFault.RETIRED, code)
                    : new Problem(Kind.WRONG_STATE, FilePlanFault.RETIRED_ABOVE, code, retired.get().code);
        }
        return entry.validFrom != null && entry.validFrom.isAfter(today())
                ? new Problem(Kind.WRONG_STATE, FilePlanFault.VALID_LATER, code, entry.validFrom)
                : new Problem(Kind.WRONG_STATE, FilePlanFault.VALID_BEFORE, code, entry.validTo);
    }

    private List<EntryStatement> everything() {
        return publishing.holding();
    }

    private TypedQuery<EntryStatement> query(String condition) {
        return entities.createQuery(EntryStatement.HOLDING + " and " + condition, EntryStatement.class);
    }

    /** Ids of the entry and all below it. */
    @SuppressWarnings("unchecked")
    public List<UUID> branch(UUID entry) {
        return entities.createNativeQuery(
                        "select entry_id from file_plan_statement where until_version is null"
                                + " and path @> array[cast(?1 as uuid)] order by entry_id",
                        UUID.class)
                .setParameter(1, find(entry).entryId().toString())
                .getResultList();
    }

    private EntryStatement find(UUID entry) {
        return query("e.entry.id = :entry")
                .setParameter("entry", entry)
                .getResultStream()
                .findFirst()
                .orElseThrow(FilePlans::notFound);
    }

    private static Problem notFound() {
        return Problem.notFound(FilePlanFault.NO_ENTRY);
    }

    private static AuditObject object(EntryStatement entry) {
        return AuditObject.of("fileplanentry", entry.entryId());
    }

    private EntryView view(EntryStatement entry) {
        return views(List.of(entry)).get(0);
    }

    private List<EntryView> views(List<EntryStatement> entries) {
        return reader().of(entries);
    }

    private EntryViews reader() {
        return new EntryViews(entities, today(), types::rules);
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
