package org.schriftgut.search.index;

/** The caller's end of a rebuild. */
record RunningRebuild(TenantIndex tenant, NextGeneration generation) implements Rebuild {

    @Override
    public SearchIndex target() {
        return new RebuildTarget(generation);
    }

    @Override
    public void finish() {
        tenant.finish(generation);
    }

    @Override
    public void close() {
        tenant.giveUp(generation);
    }
}
