package org.schriftgut.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.SecrecyGrade;

/** An {@link AccessSetting} and a {@link Protection} as columns of the row they were decided for. Null columns: nothing. */
@Embeddable
public class OwnAccess {

    @Enumerated(EnumType.STRING)
    @Column(name = "own_definition")
    private AccessDefinition definition;

    @Column(name = "own_person_id")
    private UUID person;

    @Column(name = "own_grants")
    private String[] grants;

    @Enumerated(EnumType.STRING)
    @Column(name = "secrecy_grade")
    private SecrecyGrade secrecy;

    @Enumerated(EnumType.STRING)
    @Column(name = "protection_need_level")
    private Protection.Need need;

    @Enumerated(EnumType.STRING)
    @Column(name = "privacy_level")
    private Protection.Privacy privacy;

    protected OwnAccess() {}

    /** The columns for a decision; null if nothing was decided, as the database gives it back. */
    public static OwnAccess of(AccessSetting setting, Protection protection) {
        if (setting.isInherited() && protection.equals(Protection.NONE)) {
            return null;
        }
        var own = new OwnAccess();
        own.definition = setting.definition();
        own.person = setting.person();
        own.grants = setting.grants().isEmpty()
                ? null
                : setting.grants().stream().map(Grant::text).toArray(String[]::new);
        own.secrecy = protection.secrecy() == SecrecyGrade.NONE ? null : protection.secrecy();
        own.need = protection.need();
        own.privacy = protection.privacy();
        return own;
    }

    /** What was decided here; {@code own} may be null. */
    public static AccessSetting setting(OwnAccess own) {
        return own == null ? AccessSetting.INHERITED : setting(own.definition, own.person, own.grants);
    }

    /** What was decided, out of the columns of a row; each may be null. */
    public static AccessSetting setting(AccessDefinition definition, UUID person, String[] grants) {
        return AccessSetting.of(
                definition,
                person,
                grants == null
                        ? List.of()
                        : Arrays.stream(grants).map(Grant::parse).toList());
    }

    /** The marks; {@code own} may be null. */
    public static Protection protection(OwnAccess own) {
        return own == null ? Protection.NONE : new Protection(own.secrecy, own.need, own.privacy);
    }
}
