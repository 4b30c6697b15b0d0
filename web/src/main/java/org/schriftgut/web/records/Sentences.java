package org.schriftgut.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schriftgut.audit.Act;
import org.schriftgut.dossier.Medium;
import org.schriftgut.oversight.HistoryEntry;
import org.schriftgut.oversight.HistoryEntry.FieldChange;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Sentences for acts, in the reader's language, names in place of ids. */
@RequestScoped
class Sentences {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Set<String> FIELDS = Set.of(
            "subject",
            "remark",
            "keywords",
            "medium",
            "paperLocation",
            "termFrom",
            "termTo",
            "type",
            "sender",
            "recipient",
            "foreignReference",
            "letterDate",
            "receiptDate",
            "dispatchDate",
            "access",
            "openedTo",
            "leadUnit",
            "keepingUnit",
            "referenceNumber",
            "number",
            "file",
            "sha256",
            "version",
            "comment");

    @Inject
    Shell shell;

    @Inject
    Names names;

    /** What was done, without the name of who did it. */
    String of(HistoryEntry entry) {
        var texts = shell.texts();
        return switch (entry.act()) {
            case CREATED -> created(entry);
            case CHANGED -> changed(entry);
            case VERSION_ADDED -> texts.get("verlauf.VERSION_ADDED", now(entry, "version"));
            case ATTACHMENT_ADDED -> texts.get("verlauf.ATTACHMENT_ADDED", quoted(now(entry, "file")));
            case ATTACHMENT_WITHHELD -> texts.get("verlauf.ATTACHMENT_WITHHELD", quoted(now(entry, "file")));
            case READ,
                    DOWNLOADED,
                    ACCESS_CHANGED,
                    IMPORTED,
                    EXPORTED,
                    RETRIED,
                    CANCELLED,
                    EMERGENCY_OPENED,
                    EMERGENCY_ENDED,
                    RESTRICTED,
                    RESTRICTION_LIFTED,
                    ERASED,
                    READERS_VIEWED -> texts.get("verlauf." + entry.act().name());
            case SHARED, SHARE_REVOKED, SHARED_READ ->
                texts.get("verlauf." + entry.act().name(), now(entry, "unit"), now(entry, "authority"));
            case SIGNED_IN,
                    SIGN_IN_REFUSED,
                    SIGNED_OUT,
                    TOKEN_CREATED,
                    TOKEN_REVOKED,
                    PASSWORD_CHANGED,
                    DEACTIVATED,
                    REBUILT,
                    PURGED,
                    MALWARE_REFUSED,
                    MALWARE_FOUND,
                    SUSPENDED,
                    SUSPENSION_LIFTED,
                    DELETION_CONFIRMED,
                    DELETION_WITHDRAWN,
                    COMPARED,
                    SIGN_IN_LOCKED,
                    SIGN_IN_UNLOCKED,
                    SESSIONS_ENDED,
                    SECOND_FACTOR_ADDED,
                    SECOND_FACTOR_REMOVED,
                    RECOVERY_CODE_USED,
                    REACTIVATED,
                    DEPUTY_TAKEN,
                    DEPUTY_LEFT,
                    APPROVAL_ASKED,
                    APPROVAL_GIVEN,
                    APPROVAL_DECLINED,
                    APPROVAL_WITHDRAWN,
                    APPROVAL_EXPIRED,
                    APPROVAL_USED,
                    EVALUATION_BEGUN,
                    EVALUATION_VIEWED,
                    EMERGENCY_REFUSED,
                    EMERGENCY_REVIEWED,
                    DONE_ALONE -> texts.get("verlauf.sonst", entry.act().name());
        };
    }

    /** Whether the sentence says already what the act was done to. */
    boolean namesObject(HistoryEntry entry) {
        return entry.act() == Act.CREATED;
    }

    /** Old and new values that the sentence does not hold. */
    List<Panel.History.Change> changes(HistoryEntry entry) {
        var isSaid = entry.act() == Act.CREATED
                || entry.act() == Act.ATTACHMENT_ADDED
                || entry.act() == Act.ATTACHMENT_WITHHELD
                || entry.act() == Act.SHARED
                || entry.act() == Act.SHARE_REVOKED
                || entry.act() == Act.SHARED_READ
                || entry.act() == Act.ERASED
                || entry.act() == Act.CHANGED && isOneChange(entry);
        return isSaid
                ? List.of()
                : entry.changes().stream()
                        .filter(change -> !List.of("version", "sha256", "file").contains(change.field()))
                        .map(change -> new Panel.History.Change(
                                shell.texts().get("verlauf.feld." + known(change.field())),
                                value(change.before()),
                                value(change.now())))
                        .toList();
    }

    private String created(HistoryEntry entry) {
        var texts = shell.texts();
        var subject = quoted(now(entry, "subject"));
        return switch (entry.objectKind()) {
            case "dossier" -> texts.get("verlauf.CREATED.dossier");
            case "case" -> texts.get("verlauf.CREATED.case", now(entry, "referenceNumber") + " " + subject);
            case "document" -> texts.get("verlauf.CREATED.document", subject);
            default -> texts.get("verlauf.CREATED", now(entry, "referenceNumber") + " " + subject);
        };
    }

    /** Whether the sentence can hold all that was changed. */
    private static boolean isOneChange(HistoryEntry entry) {
        return entry.changes().size() == 1 && !entry.erased();
    }

    private String changed(HistoryEntry entry) {
        var texts = shell.texts();
        var changes = entry.changes();
        if (entry.erased()) {
            return texts.get("verlauf.CHANGED.erased");
        }
        if (!isOneChange(entry)) {
            return texts.get("verlauf.CHANGED.mehrere", changes.size());
        }
        var change = changes.get(0);
        var field = texts.get("verlauf.den." + known(change.field()));
        var before = value(change.before());
        var now = value(change.now());
        if (before.isEmpty()) {
            return texts.get("verlauf.CHANGED.gesetzt", field, now);
        }
        return now.isEmpty()
                ? texts.get("verlauf.CHANGED.geleert", field, before)
                : texts.get("verlauf.CHANGED.eins", field, before, now);
    }

    private static String known(String field) {
        return FIELDS.contains(field) ? field : "sonst";
    }

    private String now(HistoryEntry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field) && change.now() != null)
                .map(FieldChange::now)
                .findFirst()
                .orElse(entry.erased() ? "…" : "");
    }

    private static String quoted(String text) {
        return "„" + text + "“";
    }

    /** A stored value as people read it: units by name, choices by label, dates as written here. */
    private String value(String stored) {
        if (stored == null) {
            return "";
        }
        return DATE.matcher(stored).matches()
                ? shell.texts().day(LocalDate.parse(stored))
                : Arrays.stream(stored.split(", ", -1)).map(this::single).collect(Collectors.joining(", "));
    }

    private String single(String stored) {
        return unit(stored)
                .or(() -> label(stored, AccessDefinition.class))
                .or(() -> label(stored, Medium.class))
                .orElse(stored);
    }

    private Optional<String> unit(String stored) {
        try {
            var id = UUID.fromString(stored);
            return names.isUnit(id) ? Optional.of(names.unit(id)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<String> label(String stored, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(stored))
                .map(constant -> shell.texts().of(constant))
                .findFirst();
    }
}
