package dev.sluice.simulator.trace;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file in UTF-8, read as they are asked for; lines end in LF or CRLF, and a byte order mark at the file's
 * start is no part of them. Memory is bounded whatever the file holds. Blocks, and is for one thread at a time.
 */
final class TextLines implements Closeable {
    /** The longest line, in bytes; of a longer one the rest is skipped. */
    static final int MAX_BYTES = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;

    TextLines(Path file) throws IOException {
        this.in = Files.newInputStream(file);
    }

    /** The next line; null after the last one. */
    @Nullable
    TextLine next() throws IOException {
        if (position == limit && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (position < limit || fill())) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int room = Math.min(end - position, MAX_BYTES - bytes.size());
            bytes.write(buffer, position, room);
            tooLong |= room < end - position;
            ended = end < limit;
            position = ended ? end + 1 : end;
        }
        return decoded(bytes.toByteArray(), tooLong);
    }

    private TextLine decoded(byte[] bytes, boolean tooLong) {
        String text;
        boolean malformed = false;
        try {
            text = strict.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, StandardCharsets.UTF_8);
            malformed = true;
        }
        int start = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int end = text.endsWith("\r") ? text.length() - 1 : text.length();
        return new TextLine(number, text.substring(start, end), malformed, tooLong);
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
