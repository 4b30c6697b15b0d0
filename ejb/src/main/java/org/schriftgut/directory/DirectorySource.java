package org.schriftgut.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.schriftgut.rights.Role;

/** The directory a tenant's people come from; one at most. */
@Entity
@Table(name = "directory_source")
class DirectorySource {

    @Id
    @Column(name = "tenant_id")
    UUID tenant;

    @Column(nullable = false)
    String url;

    @Column(name = "start_tls", nullable = false)
    boolean startTls;

    @Column(name = "bind_dn", nullable = false)
    String bindDn;

    @Column(name = "bind_secret", nullable = false)
    byte[] bindSecret;

    @Column
    String trusted;

    @Column(name = "key_attribute", nullable = false)
    String keyAttribute;

    @Column(name = "people_base", nullable = false)
    String peopleBase;

    @Column(name = "people_filter", nullable = false)
    String peopleFilter;

    @Column(name = "login_attribute", nullable = false)
    String loginAttribute;

    @Column(name = "name_attribute", nullable = false)
    String nameAttribute;

    @Column(name = "email_attribute")
    String emailAttribute;

    @Column(name = "unit_attribute")
    String unitAttribute;

    @Column(name = "units_base")
    String unitsBase;

    @Column(name = "units_filter")
    String unitsFilter;

    @Column(name = "code_attribute")
    String codeAttribute;

    @Column(name = "unit_name_attribute")
    String unitNameAttribute;

    @Column(name = "parent_attribute")
    String parentAttribute;

    @Column(name = "groups_base")
    String groupsBase;

    @Column(name = "groups_filter")
    String groupsFilter;

    @Column(name = "group_name_attribute")
    String groupNameAttribute;

    @Column(name = "member_attribute")
    String memberAttribute;

    @Column(name = "home_unit", nullable = false)
    String homeUnit;

    @Column(nullable = false)
    String role;

    @Column(name = "max_leaving_percent", nullable = false)
    int maxLeavingPercent;

    @Column(name = "every_hours", nullable = false)
    int everyHours;

    @Version
    long version;

    DirectorySettings settings() {
        return new DirectorySettings(
                url,
                startTls,
                bindDn,
                trusted,
                keyAttribute,
                new DirectorySettings.People(
                        peopleBase, peopleFilter, loginAttribute, nameAttribute, emailAttribute, unitAttribute),
                unitsBase == null
                        ? null
                        : new DirectorySettings.Units(
                                unitsBase, unitsFilter, codeAttribute, unitNameAttribute, parentAttribute),
                groupsBase == null
                        ? null
                        : new DirectorySettings.Groups(groupsBase, groupsFilter, groupNameAttribute, memberAttribute),
                homeUnit,
                Role.valueOf(role),
                maxLeavingPercent,
                everyHours);
    }

    void take(DirectorySettings wanted) {
        url = wanted.url();
        startTls = wanted.startTls();
        bindDn = wanted.bindDn();
        trusted = wanted.trusted();
        keyAttribute = wanted.keyAttribute();
        peopleBase = wanted.people().base();
        peopleFilter = wanted.people().filter();
        loginAttribute = wanted.people().login();
        nameAttribute = wanted.people().name();
        emailAttribute = wanted.people().email();
        unitAttribute = wanted.people().unit();
        var units = wanted.units();
        unitsBase = units == null ? null : units.base();
        unitsFilter = units == null ? null : units.filter();
        codeAttribute = units == null ? null : units.code();
        unitNameAttribute = units == null ? null : units.name();
        parentAttribute = units == null ? null : units.parent();
        var groups = wanted.groups();
        groupsBase = groups == null ? null : groups.base();
        groupsFilter = groups == null ? null : groups.filter();
        groupNameAttribute = groups == null ? null : groups.name();
        memberAttribute = groups == null ? null : groups.member();
        homeUnit = wanted.homeUnit();
        role = wanted.role().name();
        maxLeavingPercent = wanted.maxLeavingPercent();
        everyHours = wanted.everyHours();
    }
}
