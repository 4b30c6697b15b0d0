package org.schriftgut.notice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Page;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.job.Jobs;
import org.schriftgut.job.Lane;
import org.schriftgut.organisation.People;
import org.schriftgut.tenant.Tenants;

/** Sends notices and shows each person their own. */
@Facade
public class Notices {

    /** Kind of the jobs that send mails: the subject is the account. */
    static final String MAIL = "mail-notices";

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Tenants tenants;

    @Inject
    Jobs jobs;

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * Tells people that something waits.
     *
     * @param objectKind kind of the object it leads to, in one lower-case word
     * @param cause what brought it about; the same cause tells the same person once, however often it is sent
     */
    public void send(Collection<UUID> accounts, NoticeKind kind, String objectKind, UUID object, UUID cause) {
        for (var account : accounts) {
            var isNew = entities.createNativeQuery(
                            "insert into notice (tenant_id, id, account_id, kind, object_kind, object_id,"
                                    + " cause, created_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing")
                    .setParameter(1, Caller.current().tenant())
                    .setParameter(2, ids.next())
                    .setParameter(3, account)
                    .setParameter(4, kind.name())
                    .setParameter(5, objectKind)
                    .setParameter(6, object)
                    .setParameter(7, cause)
                    .setParameter(8, clock.instant())
                    .executeUpdate();
            if (isNew == 1 && mailer.isOn()) {
                jobs.enqueue(MAIL, account, Lane.NORMAL);
            }
        }
    }

    /** The caller's notices, newest first. */
    public Page<NoticeView> mine(Paging paging) {
        var me = Caller.current().account();
        var rows = entities.createQuery(
                        "select n from NoticeRow n where n.accountId = :me order by n.createdAt desc, n.id desc",
                        NoticeRow.class)
                .setParameter("me", me)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        var total = entities.createQuery("select count(n) from NoticeRow n where n.accountId = :me", Long.class)
                .setParameter("me", me)
                .getSingleResult();
        return Page.of(rows.stream().map(NoticeRow::view).toList(), total, paging);
    }

    /** How many of the caller's notices are unread. */
    public long unread() {
        return entities.createQuery(
                        "select count(n) from NoticeRow n where n.accountId = :me and n.readAt is null", Long.class)
                .setParameter("me", Caller.current().account())
                .getSingleResult();
    }

    /**
     * Opens one of the caller's notices: it counts as read, and tells where it leads.
     *
     * @throws Problem not found, also for the notices of others
     */
    public NoticeView open(UUID id) {
        var row = entities.find(NoticeRow.class, id);
        if (row == null || !row.accountId.equals(Caller.current().account())) {
            throw Problem.notFound(NoticeFault.NO_NOTICE);
        }
        if (row.readAt == null) {
            row.readAt = clock.instant();
        }
        return row.view();
    }

    /** All of the caller's notices count as read. */
    public void readAll() {
        entities.createQuery("update NoticeRow n set n.readAt = :now where n.accountId = :me and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("me", Caller.current().account())
                .executeUpdate();
    }

    /** What an account has not read and was not told by mail yet; empty if there is nothing, or no address. */
    Optional<NoticeMail> dueMail(UUID account) {
        var email = people.emailOf(account);
        var due = entities.createQuery(
                        "select n.id from NoticeRow n where n.accountId = :account and n.readAt is null"
                                + " and n.mailedAt is null",
                        UUID.class)
                .setParameter("account", account)
                .getResultList();
        return email.isEmpty() || due.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoticeMail(email.get(), tenants.current().name(), due));
    }

    void mailed(NoticeMail mail) {
        entities.createQuery("update NoticeRow n set n.mailedAt = :now where n.id in :ids")
                .setParameter("now", clock.instant())
                .setParameter("ids", mail.notices())
                .executeUpdate();
    }
}
