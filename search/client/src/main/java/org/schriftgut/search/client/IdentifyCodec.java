package org.schriftgut.search.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

final class IdentifyCodec implements Codec<Identify, String> {
    @Override
    public char code() {
        return 'I';
    }

    @Override
    public Class<Identify> task() {
        return Identify.class;
    }

    @Override
    public Class<String> result() {
        return String.class;
    }

    @Override
    public void writeTask(Identify identify, DataOutputStream out) throws IOException {
        Strings.write(out, identify.fileName());
    }

    @Override
    public Identify readTask(DataInputStream in) throws IOException {
        return new Identify(Strings.read(in));
    }

    @Override
    public void writeResult(String type, DataOutputStream out) throws IOException {
        Strings.write(out, type);
    }

    @Override
    public String readResult(DataInputStream in, String text) throws IOException {
        return Strings.read(in);
    }
}
