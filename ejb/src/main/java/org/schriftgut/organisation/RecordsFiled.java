package org.schriftgut.organisation;

/** Whether the tenant keeps anything yet that somebody could read. Answered by the feature that files. */
public interface RecordsFiled {

    boolean isAnyFiled();
}
