package org.schriftgut.search.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;

final class SheetRowsCodec implements Codec<SheetRows, SheetContent> {
    @Override
    public char code() {
        return 'S';
    }

    @Override
    public Class<SheetRows> task() {
        return SheetRows.class;
    }

    @Override
    public Class<SheetContent> result() {
        return SheetContent.class;
    }

    @Override
    public void writeTask(SheetRows rows, DataOutputStream out) throws IOException {
        Strings.write(out, rows.sheet());
        out.writeInt(rows.maxRows());
        out.writeInt(rows.maxColumns());
    }

    @Override
    public SheetRows readTask(DataInputStream in) throws IOException {
        return new SheetRows(Strings.read(in), in.readInt(), in.readInt());
    }

    @Override
    public void writeResult(SheetContent sheet, DataOutputStream out) throws IOException {
        Strings.write(out, sheet.sheet());
        Strings.writeAll(out, sheet.sheets());
        out.writeInt(sheet.rows().size());
        for (var row : sheet.rows()) {
            out.writeInt(row.number());
            Strings.writeAll(out, row.cells());
        }
        out.writeBoolean(sheet.truncated());
    }

    @Override
    public SheetContent readResult(DataInputStream in, String text) throws IOException {
        var name = Strings.read(in);
        var names = Strings.readAll(in);
        var rows = new ArrayList<SheetContent.Row>();
        for (var i = in.readInt(); i > 0; i--) {
            rows.add(new SheetContent.Row(in.readInt(), Strings.readAll(in)));
        }
        return new SheetContent(name, names, rows, in.readBoolean());
    }
}
