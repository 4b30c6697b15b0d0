package org.schriftgut.directory;

import java.util.List;
import java.util.UUID;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.GroupView;
import org.schriftgut.organisation.UnitView;

/** What the tenant has, and which of it came from the directory. */
record Known(List<UnitView> units, List<AccountView> accounts, List<GroupView> groups, List<Link> links) {

    /** @param absent whether a run put it out of use, so that a run may bring it back */
    record Link(Subject subject, UUID object, String key, boolean absent) {}
}
