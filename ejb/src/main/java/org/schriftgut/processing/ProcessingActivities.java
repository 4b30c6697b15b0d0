package org.schriftgut.processing;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.rights.Role;

/**
 * The record of processing (GDPR, article 30): what personal data is processed for, and which branches of the file plan hold it.
 *
 * <p>Privacy officers and records managers write it, leads read it. Nothing is erased: what is carried out no more is ended.
 */
@Facade
public class ProcessingActivities {

    private static final Role[] WRITERS = {Role.PRIVACY_OFFICER, Role.RECORDS_MANAGER};

    @Inject
    ProcessingRows rows;

    @Inject
    ProcessingControllers controllers;

    @Inject
    ProcessingCsv csv;

    @Inject
    FilePlans plans;

    @Inject
    Places places;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** All activities by code, ended ones too. */
    public List<ProcessingView> list() {
        requireReading();
        return rows.all();
    }

    /** @throws Problem {@link Kind#NOT_FOUND} */
    public ProcessingView get(UUID id) {
        requireReading();
        return rows.view(rows.find(id, LockModeType.NONE));
    }

    /**
     * Adds an activity.
     *
     * @param code what people call it, at most 20 characters; it never changes
     * @throws Problem {@link Kind#TAKEN} for a code in use, also by an ended one; {@link Kind#INVALID} naming the field;
     *     {@link Kind#NOT_FOUND} for a unit or a branch nobody knows
     */
    public ProcessingView create(String code, ProcessingDetails details) {
        access.require(WRITERS);
        return rows.create(code, details);
    }

    /**
     * Changes what is said of an activity.
     *
     * @param version as read
     * @throws Problem {@link Kind#STALE} if somebody changed it since, {@link Kind#WRONG_STATE} if it has ended, and as
     *     {@link #create}
     */
    public ProcessingView change(UUID id, ProcessingDetails details, long version) {
        return rows.change(writable(id, version), details);
    }

    /**
     * The activity is carried out no more; it stays in the record and covers nothing from now on.
     *
     * @param day since when, today or before
     * @throws Problem {@link Kind#STALE}, {@link Kind#INVALID} for a day to come
     */
    public ProcessingView end(UUID id, LocalDate day, long version) {
        var row = writable(id, version);
        if (day == null || day.isAfter(OfficeTime.today(clock))) {
            throw Problem.invalid("endedOn", ProcessingFault.ENDED_ON_INVALID);
        }
        return rows.end(row, day);
    }

    /** The activity is carried out again. @throws Problem {@link Kind#STALE} */
    public ProcessingView resume(UUID id, long version) {
        return rows.end(writable(id, version), null);
    }

    /** Who is responsible. */
    public ProcessingController controller() {
        requireReading();
        return controllers.current();
    }

    /** Changes who is responsible. @throws Problem {@link Kind#STALE} if somebody changed it since, {@link Kind#INVALID} */
    public ProcessingController change(ProcessingController wanted) {
        access.require(WRITERS);
        return controllers.change(wanted);
    }

    /**
     * Entries of the plan that have dossiers and belong to no activity, in the order of the plan: what the record lacks.
     *
     * <p>For those who write the record, also where they may not see the dossiers: a gap there would stay open. Only entries of
     * the plan are told, no dossier and no number of them.
     */
    public List<EntryView> uncovered() {
        access.require(WRITERS);
        var used = Caller.system(Caller.current().tenant()).call(() -> places.usedEntries());
        var plan = plans.all();
        var coverage = rows.coverage(plan);
        return plan.stream()
                .filter(entry ->
                        used.contains(entry.id()) && coverage.of(entry.id()).isEmpty())
                .toList();
    }

    /** Writes the whole record as {@link ProcessingCsv}; that it went out is logged. The stream is left open. */
    public void exportCsv(OutputStream out) {
        requireReading();
        var all = rows.all();
        audit.record(
                Act.EXPORTED,
                AuditObject.of(ProcessingRows.OBJECT, Caller.current().tenant()),
                Changes.none().set("activities", all.size()));
        csv.write(all, out);
    }

    /** Whether the caller may read the record. */
    public boolean mayRead() {
        return mayWrite() || access.has(Role.DEPARTMENT_LEAD);
    }

    /** Whether the caller may change it. */
    public boolean mayWrite() {
        return access.has(WRITERS);
    }

    private ProcessingRow writable(UUID id, long version) {
        access.require(WRITERS);
        var row = rows.find(id, LockModeType.PESSIMISTIC_WRITE);
        if (row.version != version) {
            throw new Problem(Kind.STALE, ProcessingFault.CHANGED);
        }
        return row;
    }

    private void requireReading() {
        access.require(Role.PRIVACY_OFFICER, Role.RECORDS_MANAGER, Role.DEPARTMENT_LEAD);
    }
}
