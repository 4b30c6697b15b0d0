package org.schriftgut.systemtest;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Writes down each step of each job past what the application may do, and can hold back jobs until many wait. */
final class JobTrace {

    private static final List<String> SCRIPT = List.of(
            """
            create table job_trace (n bigserial, at timestamptz, tenant uuid, id uuid, kind text, subject text,
              was text, was_node text, became text, node text, reason text)""",
            """
            create function trace_job() returns trigger language plpgsql security definer set search_path = public as $$
            begin
              if tg_op = 'DELETE' then
                insert into job_trace (at, tenant, id, kind, subject, was, was_node, became)
                  values (clock_timestamp(), old.tenant_id, old.id, old.kind, old.subject, old.state, old.node, 'GONE');
              else
                insert into job_trace (at, tenant, id, kind, subject, was, was_node, became, node, reason)
                  values (clock_timestamp(), new.tenant_id, new.id, new.kind, new.subject, old.state, old.node,
                    new.state, new.node, new.reason);
              end if;
              return null;
            end $$""",
            "create trigger trace_change after update on job for each row when (old.state <> new.state)"
                    + " execute function trace_job()",
            "create trigger trace_end after delete on job for each row execute function trace_job()",
            "create table job_gate (is_shut boolean)",
            """
            create function hold_job() returns trigger language plpgsql security definer set search_path = public as $$
            begin
              if exists (select from job_gate) then
                new.run_at := new.run_at + interval '1 day';
              end if;
              return new;
            end $$""",
            "create trigger hold before insert on job for each row execute function hold_job()");

    private static final String INDEX_KINDS = "('index-entry', 'index-dossier', 'rebuild-index')";

    private final Connection database;

    private JobTrace(Connection database) {
        this.database = database;
    }

    static JobTrace start(Connection database) throws SQLException {
        for (var statement : SCRIPT) {
            OwnDatabase.execute(database, statement);
        }
        return new JobTrace(database);
    }

    /** From now on jobs wait. */
    void shutGate() throws SQLException {
        OwnDatabase.execute(database, "insert into job_gate values (true)");
    }

    void openGate() throws SQLException {
        OwnDatabase.execute(database, "delete from job_gate");
        OwnDatabase.execute(database, "update job set run_at = clock_timestamp() where state = 'READY'");
    }

    long waiting() {
        return number("select count(*) from job where state = 'READY'");
    }

    /** Waits until nothing is to be done any more, as long as it gets less. */
    void awaitNothingUnderWay() {
        awaitNone("state in ('READY', 'RUNNING')");
    }

    /** The same for all that needs no index. */
    void awaitOnlyIndexWork() {
        awaitNone("state in ('READY', 'RUNNING') and kind not in " + INDEX_KINDS);
    }

    private void awaitNone(String condition) {
        var left = new long[] {Long.MAX_VALUE};
        while (left[0] > 0) {
            Pause.until("of " + left[0] + " jobs one ends", () -> {
                var now = number("select count(*) from job where " + condition);
                var less = now < left[0] || now == 0;
                left[0] = less ? now : left[0];
                return less;
            });
        }
    }

    long heldBy(String node) {
        return number("select count(*) from job where state = 'RUNNING' and node = '" + node + "'");
    }

    /** Nodes that began jobs. */
    List<String> workers() {
        return texts("select distinct node from job_trace where became = 'RUNNING'");
    }

    /** Nodes that began jobs of the index. */
    List<String> indexWorkers() {
        return texts("select distinct node from job_trace where became = 'RUNNING' and kind in " + INDEX_KINDS);
    }

    /** Work that two did at the same time. */
    List<String> doneByTwo() {
        return texts(
                """
                select distinct kind || ' ' || subject from (
                  select kind, subject, sum(case when became = 'RUNNING' then 1 when was = 'RUNNING' then -1 else 0 end)
                    over (partition by tenant, kind, subject order by n) as at_once
                  from job_trace) t
                where at_once > 1""");
    }

    /** Jobs that came to an end more than once. */
    List<String> endedTwice() {
        return texts("select id::text from job_trace where was = 'RUNNING' and became in ('GONE', 'DONE')"
                + " group by id having count(*) > 1");
    }

    /** Jobs taken from a node as if it had ended, without those of a node since its death. */
    List<String> takenFromTheLiving(String dead, Instant sinceDeath) {
        return texts("select kind || ' of ' || was_node || ': ' || reason from job_trace where was = 'RUNNING'"
                + " and (reason like '%job.server-ended%' or reason like 'The server ended%')"
                + " and not (was_node = '" + dead + "' and at > '" + sinceDeath + "')");
    }

    void forget() throws SQLException {
        OwnDatabase.execute(database, "delete from job_trace");
    }

    private long number(String query) {
        try {
            return Database.number(database, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> texts(String query) {
        try {
            return Database.column(database, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
