package org.schriftgut.rights;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Why a decision is as it is: a tree whose value is the decision itself.
 *
 * @param how a fact, or what joins the parts
 * @param about unit, group, person or plan entry the sentence speaks of; null where it needs none
 */
public record Proof(How how, Reason reason, UUID about, boolean holds, List<Proof> parts) {

    /** How a step comes to its value. */
    public enum How {
        FACT,
        /** Holds if all parts hold. */
        ALL,
        /** Holds if one part holds. */
        ANY
    }

    /** What a step says. Each is a sentence in two languages, one if it holds and one if not. */
    public enum Reason {
        DECISION,
        SYSTEM,
        WORKS_WITH_RECORDS,
        STATE_ALLOWS,
        /** A deputy named for some branches of the file plan only. */
        BRANCHES_OF_DEPUTY,
        IN_BRANCH,
        ONE_GROUND,
        TENANT_WIDE,
        MEMBER_OF_KEEPING_UNIT,
        IN_LINE_OF_KEEPING_UNIT,
        SUPERIOR_OF_KEEPING_UNIT,
        RESPONSIBLE_PERSON,
        /** Deputy of the responsible person, let into what is personal. */
        DEPUTY_OF_RESPONSIBLE,
        SUPERIOR_OF_PERSON,
        GRANTED_TO_UNIT,
        GRANTED_TO_GROUP,
        GRANTED_TO_PERSON,
        AUDIT_SCOPE,
        EMERGENCY,
        /** A share of the dossier; about the share. */
        SHARED,
        SHARE_COVERS,
        ROLE_ALLOWS,
        GRANT_ALLOWS,
        READING_ALLOWED
    }

    public Proof {
        parts = List.copyOf(parts);
        holds = switch (how) {
            case FACT -> holds;
            case ALL -> allHold(parts);
            case ANY -> !noneHolds(parts);
        };
    }

    // loops: lists decide about every row
    private static boolean allHold(List<Proof> parts) {
        for (var part : parts) {
            if (!part.holds) {
                return false;
            }
        }
        return true;
    }

    private static boolean noneHolds(List<Proof> parts) {
        for (var part : parts) {
            if (part.holds) {
                return false;
            }
        }
        return true;
    }

    static Proof fact(Reason reason, UUID about, boolean holds) {
        return new Proof(How.FACT, reason, about, holds, List.of());
    }

    static Proof all(Reason reason, UUID about, Proof... parts) {
        return new Proof(How.ALL, reason, about, false, List.of(parts));
    }

    static Proof any(Reason reason, List<Proof> parts) {
        return new Proof(How.ANY, reason, null, false, parts);
    }

    /** The facts that settle it: those that made it hold, or those that kept it from holding. */
    Stream<Proof> settling() {
        return how == How.FACT || parts.isEmpty()
                ? Stream.of(this)
                : parts.stream().filter(part -> part.holds == holds).flatMap(Proof::settling);
    }
}
