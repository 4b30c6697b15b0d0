package org.schriftgut.oversight;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.job.JobState;
import org.schriftgut.job.JobView;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.NodeView;
import org.schriftgut.job.Nodes;
import org.schriftgut.rights.Role;
import org.schriftgut.storage.Storage;

/** The jobs of a tenant, for its administrators. */
@Facade
public class JobDesk {

    @Inject
    Jobs jobs;

    @Inject
    Nodes nodes;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Storage storage;

    /**
     * Jobs, those that need a person first.
     *
     * @param state only these, or null for all
     */
    public Page<JobView> list(JobState state, Paging paging) {
        access.require(Role.ADMINISTRATOR);
        return jobs.list(state, paging);
    }

    public JobView get(UUID id) {
        access.require(Role.ADMINISTRATOR);
        return jobs.get(id);
    }

    /** The servers that do the jobs, by name. */
    public List<NodeView> nodes() {
        access.require(Role.ADMINISTRATOR);
        return nodes.all();
    }

    public void retry(UUID id) {
        access.require(Role.ADMINISTRATOR);
        jobs.retry(id);
        audit.record(Act.RETRIED, AuditObject.of("job", id), Changes.none());
    }

    /** Compares the ledger with the store; differences show as a failed job and are named in the log. */
    public void compareStore() {
        access.require(Role.ADMINISTRATOR);
        storage.compare();
        audit.record(Act.COMPARED, AuditObject.of("store", Caller.current().tenant()), Changes.none());
    }

    public void cancel(UUID id) {
        access.require(Role.ADMINISTRATOR);
        jobs.cancel(id);
        audit.record(Act.CANCELLED, AuditObject.of("job", id), Changes.none());
    }
}
