/**
 * Marionette, Firefox's own remote control: commands as JSON with their length in front, over TCP.
 * The drivers that are kept for Firefox bring a browser of their own or need one more program; a stock Firefox
 * answers this as it is, and only this can click an extension's icon as a person does.
 */
import { connect, type Socket } from 'node:net';

const PATIENCE_MS = 30_000;
const STEP_MS = 100;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    socket.on('close', () => this.#fail(new Error('Firefox has closed the connection')));
    socket.on('error', (error) => this.#fail(error));
  }

  /** Waits for Firefox to listen. Throws an error where it does not within half a minute. */
  static async connect(port: number): Promise<Marionette> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      const socket = await open(port);
      if (socket) return new Marionette(socket);
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
    throw new Error('Firefox does not listen');
  }

  /** One command, e.g. "WebDriver:Navigate"; throws what Firefox says against it. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#count;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    return answer;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, no answer.
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, id, error, result]: unknown[]): void {
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error) waiting?.reject(new Error((error as { message: string }).message));
    else waiting?.resolve(result);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function open(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      resolve(socket);
    });
    socket.once('error', () => resolve(null));
  });
}
