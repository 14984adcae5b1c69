/** The only reader of the environment: parsed once, every fault named in one message. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

const empty = (value: unknown) => (value === '' ? undefined : value);
const text = z.preprocess(empty, z.string().optional());
const url = z.preprocess(empty, z.url({ message: 'must be an address such as https://example.org' }).optional());
const flag = z.preprocess(
  empty,
  z
    .enum(['0', '1', 'on', 'off', 'true', 'false'])
    .transform((value) => ['1', 'on', 'true'].includes(value))
    .optional(),
);

const count = (usual: number) => z.preprocess(empty, z.coerce.number({ message: 'must be a number' }).int().min(0).max(1_000_000_000).default(usual));

const environment = z.object({
  PORT: z.preprocess(empty, z.coerce.number({ message: 'must be a number' }).int().min(0).max(65535).optional()),
  HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
  PUBLIC_URL: url,
  DATABASE_URL: z.preprocess(
    empty,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
      .optional(),
  ),
  SARAI_DATA: z.preprocess(empty, z.string().default('.data')),
  REDIS_URL: z.preprocess(
    empty,
    z
      .string()
      .regex(/^rediss?:\/\//, 'must begin with redis://')
      .optional(),
  ),
  TELEGRAM_BOT_TOKEN: z.preprocess(
    empty,
    z
      .string()
      .regex(/^\d+:[\w-]+$/, 'must look like 123456:ABC-DEF')
      .optional(),
  ),
  TELEGRAM_API_ROOT: url,
  TELEGRAM_MODE: z.preprocess(empty, z.enum(['polling', 'webhook']).optional()),
  TELEGRAM_WEBHOOK_SECRET: z.preprocess(
    empty,
    z
      .string()
      .regex(/^[\w-]{1,256}$/, 'may hold letters, digits, _ and - only')
      .optional(),
  ),
  TELEGRAM_PER_SECOND: z.preprocess(empty, z.coerce.number({ message: 'must be a number' }).min(1).max(1000).optional()),
  TELEGRAM_CHAT_PER_SECOND: z.preprocess(empty, z.coerce.number({ message: 'must be a number' }).min(1).max(1000).optional()),
  TELEGRAM_PROVIDER_TOKEN: z.preprocess(
    empty,
    z
      .string()
      .regex(/^\S{1,256}$/, 'must be as @BotFather gave it, without spaces')
      .optional(),
  ),
  WHATSAPP_ACCESS_TOKEN: text,
  WHATSAPP_PER_SECOND: z.preprocess(empty, z.coerce.number({ message: 'must be a number' }).min(1).max(1000).optional()),
  WHATSAPP_PHONE_NUMBER_ID: z.preprocess(empty, z.string().regex(/^\d+$/, 'is a number, which is not the phone number').optional()),
  WHATSAPP_BUSINESS_ACCOUNT_ID: z.preprocess(empty, z.string().regex(/^\d+$/, 'must be a number, such as 102290129340398').optional()),
  WHATSAPP_APP_SECRET: text,
  WHATSAPP_VERIFY_TOKEN: text,
  WHATSAPP_API_ROOT: url,
  WHATSAPP_API_VERSION: z.preprocess(
    empty,
    z
      .string()
      .regex(/^v\d+\.\d+$/, 'must look like v26.0')
      .optional(),
  ),
  WHATSAPP_WEB: flag,
  CHROME_PATH: text,
  TRACKING_WEBHOOK_SECRET: z.preprocess(empty, z.string().min(16, 'must have at least 16 characters').max(256).optional()),
  OPENAI_API_KEY: z.preprocess(empty, z.string().regex(/^\S+$/, 'may hold no space').optional()),
  OPENAI_BASE_URL: url,
  OPENAI_MODEL: text,
  OPENAI_TRANSCRIBE_MODEL: text,
  OPENAI_PICTURE_MODEL: text,
  OPENAI_TRANSLATE_MODEL: text,
  SARAI_ASSISTANT_SECONDS: z.preprocess(empty, z.coerce.number({ message: 'must be a number' }).min(0.5).max(8).default(4)),
  SARAI_ASSISTANT_CALLS_PER_PERSON: count(40),
  SARAI_ASSISTANT_CALLS_PER_DAY: count(5_000),
  SARAI_ASSISTANT_TOKENS_PER_DAY: count(10_000_000),
  SARAI_ASSISTANT_LOG_WORDS: flag,
  SARAI_OPERATOR_PASSWORD: z.preprocess(empty, z.string().min(8, 'must have at least 8 characters').max(1_000).optional()),
  SARAI_METRICS_TOKEN: z.preprocess(
    empty,
    z
      .string()
      .regex(/^\S{16,512}$/, 'must have at least 16 characters and no space')
      .optional(),
  ),
  SARAI_SIMULATOR: flag,
  SARAI_TIMEZONE: z.preprocess(empty, z.string().refine(isTimeZone, 'must be a time zone such as Asia/Karachi').default('Asia/Karachi')),
  LOG_LEVEL: z.preprocess(empty, z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info')),
  NODE_ENV: text,
});

export type Config = {
  /** Where it was said; else the usual one. A worker listens only where it was said. */
  readonly port?: number;
  readonly host: string;
  readonly publicUrl?: string;
  readonly databaseUrl?: string;
  readonly data: string;
  readonly redisUrl?: string;
  readonly timeZone: string;
  readonly logLevel: string;
  /** Signs what providers of tracking post; without it they are not heard. */
  readonly trackingSecret?: string;
  /** The operator's; without it the one that is kept, or a random one told at the first start. */
  readonly operatorPassword?: string;
  /** Shows `/metrics` to whoever has it, and to nobody else. */
  readonly metricsToken?: string;
  /** The page with the phones. */
  readonly simulator: boolean;
  readonly telegram?: {
    readonly token: string;
    readonly apiRoot?: string;
    readonly mode: 'polling' | 'webhook';
    readonly webhookSecret: string;
    /** Messages a second that Telegram takes of this bot, where it is not the usual. */
    readonly perSecond?: number;
    /** The same of one chat. */
    readonly chatPerSecond?: number;
    /** Of a payment provider, by which buyers pay in the talk; without it nobody is offered to. */
    readonly providerToken?: string;
  };
  readonly whatsapp?: WhatsappConfig;
  /** A phone that is paired by a browser. `chrome`: where that is, if not at one of the usual places. */
  readonly whatsappWeb?: { readonly chrome?: string };
  readonly assistant?: AssistantConfig;
};

/** A model behind an OpenAI-compatible endpoint, and what may be spent on it. */
export type AssistantConfig = {
  readonly apiKey: string;
  /** Another endpoint than OpenAI's own. */
  readonly baseUrl?: string;
  readonly model: string;
  /** Models that listen, look at pictures, and render goods in other languages; each is absent where none is to. */
  readonly senses: { readonly transcribe?: string; readonly look?: string; readonly render?: string };
  /** For so long an answer is waited for. */
  readonly seconds: number;
  /** In a day (UTC), by all processes. */
  readonly limits: { readonly callsOfPerson: number; readonly calls: number; readonly tokens: number };
  /** What is sent and answered goes to the log, private parts blanked. */
  readonly logWords: boolean;
};

/** The official WhatsApp: what Meta gives for one number. */
export type WhatsappConfig = {
  readonly token: string;
  readonly phoneNumberId: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** Whose templates are checked. */
  readonly businessAccountId?: string;
  readonly apiRoot?: string;
  readonly version?: string;
  /** Messages a second that Meta takes of this number, where it has raised them. */
  readonly perSecond?: number;
};

function parsedEnvironment(env: { readonly [name: string]: string | undefined }): z.infer<typeof environment> {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '));
  return parsed.data;
}

/** Throws one `ConfigError` whose message names every fault, for the operator to read. */
export function readConfig(env: { readonly [name: string]: string | undefined } = process.env): Config {
  const it = parsedEnvironment(env);
  const https = it.PUBLIC_URL?.startsWith('https://') === true;
  if (it.TELEGRAM_MODE === 'webhook' && !it.PUBLIC_URL) throw new ConfigError('TELEGRAM_MODE webhook needs PUBLIC_URL, the https address Telegram reaches');
  if (it.TELEGRAM_PROVIDER_TOKEN && !it.TELEGRAM_BOT_TOKEN)
    throw new ConfigError('TELEGRAM_PROVIDER_TOKEN needs TELEGRAM_BOT_TOKEN, the bot that sends the invoices');
  return {
    host: it.HOST,
    data: it.SARAI_DATA,
    timeZone: it.SARAI_TIMEZONE,
    logLevel: it.LOG_LEVEL,
    simulator: it.SARAI_SIMULATOR ?? it.NODE_ENV !== 'production',
    ...(it.PORT !== undefined && { port: it.PORT }),
    ...(it.PUBLIC_URL && { publicUrl: it.PUBLIC_URL }),
    ...(it.TRACKING_WEBHOOK_SECRET && { trackingSecret: it.TRACKING_WEBHOOK_SECRET }),
    ...(it.SARAI_OPERATOR_PASSWORD && { operatorPassword: it.SARAI_OPERATOR_PASSWORD }),
    ...(it.SARAI_METRICS_TOKEN && { metricsToken: it.SARAI_METRICS_TOKEN }),
    ...(it.DATABASE_URL && { databaseUrl: it.DATABASE_URL }),
    ...(it.REDIS_URL && { redisUrl: it.REDIS_URL }),
    ...whatsappOf(it),
    ...assistantOf(it),
    ...(it.WHATSAPP_WEB === true && { whatsappWeb: { ...(it.CHROME_PATH && { chrome: it.CHROME_PATH }) } }),
    ...(it.TELEGRAM_BOT_TOKEN && {
      telegram: {
        token: it.TELEGRAM_BOT_TOKEN,
        mode: it.TELEGRAM_MODE ?? (https ? 'webhook' : 'polling'),
        webhookSecret: it.TELEGRAM_WEBHOOK_SECRET ?? createHash('sha256').update(`sarai webhook ${it.TELEGRAM_BOT_TOKEN}`).digest('hex'),
        ...(it.TELEGRAM_API_ROOT && { apiRoot: it.TELEGRAM_API_ROOT }),
        ...(it.TELEGRAM_PER_SECOND !== undefined && { perSecond: it.TELEGRAM_PER_SECOND }),
        ...(it.TELEGRAM_CHAT_PER_SECOND !== undefined && { chatPerSecond: it.TELEGRAM_CHAT_PER_SECOND }),
        ...(it.TELEGRAM_PROVIDER_TOKEN && { providerToken: it.TELEGRAM_PROVIDER_TOKEN }),
      },
    }),
  };
}

/** The key alone is enough; whatever else is said of a model needs it. */
function assistantOf(it: z.infer<typeof environment>): { readonly assistant?: AssistantConfig } {
  if (!it.OPENAI_API_KEY) {
    const without = (['OPENAI_BASE_URL', 'OPENAI_MODEL', 'OPENAI_TRANSCRIBE_MODEL', 'OPENAI_PICTURE_MODEL', 'OPENAI_TRANSLATE_MODEL'] as const).filter(
      (name) => it[name],
    );
    if (without.length > 0) throw new ConfigError(`${without.join(' and ')} needs OPENAI_API_KEY; an endpoint that asks for none takes any word`);
    return {};
  }
  return {
    assistant: {
      apiKey: it.OPENAI_API_KEY,
      ...(it.OPENAI_BASE_URL && { baseUrl: it.OPENAI_BASE_URL }),
      model: it.OPENAI_MODEL ?? usualModel,
      senses: {
        ...(it.OPENAI_TRANSCRIBE_MODEL && { transcribe: it.OPENAI_TRANSCRIBE_MODEL }),
        ...(it.OPENAI_PICTURE_MODEL && { look: it.OPENAI_PICTURE_MODEL }),
        ...(it.OPENAI_TRANSLATE_MODEL && { render: it.OPENAI_TRANSLATE_MODEL }),
      },
      seconds: it.SARAI_ASSISTANT_SECONDS,
      limits: {
        callsOfPerson: it.SARAI_ASSISTANT_CALLS_PER_PERSON,
        calls: it.SARAI_ASSISTANT_CALLS_PER_DAY,
        tokens: it.SARAI_ASSISTANT_TOKENS_PER_DAY,
      },
      logWords: it.SARAI_ASSISTANT_LOG_WORDS === true,
    },
  };
}

/** Small, cheap, and follows a strict schema. */
const usualModel = 'gpt-4o-mini';

const neededByWhatsapp = ['WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_PHONE_NUMBER_ID', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'] as const;

/** All of the four, or none: with some of them nothing would work, and nobody would know why. */
function whatsappOf(it: z.infer<typeof environment>): { readonly whatsapp?: WhatsappConfig } {
  const { WHATSAPP_ACCESS_TOKEN: token, WHATSAPP_PHONE_NUMBER_ID: phoneNumberId, WHATSAPP_APP_SECRET: appSecret, WHATSAPP_VERIFY_TOKEN: verifyToken } = it;
  const missing = neededByWhatsapp.filter((name) => !it[name]);
  if (missing.length === neededByWhatsapp.length) return {};
  if (!token || !phoneNumberId || !appSecret || !verifyToken) throw new ConfigError(`WhatsApp needs ${missing.join(' and ')} too, or none of its settings`);
  return {
    whatsapp: {
      token,
      phoneNumberId,
      appSecret,
      verifyToken,
      ...(it.WHATSAPP_BUSINESS_ACCOUNT_ID && { businessAccountId: it.WHATSAPP_BUSINESS_ACCOUNT_ID }),
      ...(it.WHATSAPP_API_ROOT && { apiRoot: it.WHATSAPP_API_ROOT }),
      ...(it.WHATSAPP_API_VERSION && { version: it.WHATSAPP_API_VERSION }),
      ...(it.WHATSAPP_PER_SECOND !== undefined && { perSecond: it.WHATSAPP_PER_SECOND }),
    },
  };
}

/** What the templates of a business account are asked for with: no number is needed for it. */
export type TemplateAccess = Pick<WhatsappConfig, 'token' | 'apiRoot' | 'version'> & { readonly businessAccountId: string };

/** Throws a `ConfigError` that says what is missing. */
export function readTemplateAccess(env: { readonly [name: string]: string | undefined } = process.env): TemplateAccess {
  const it = parsedEnvironment(env);
  const { WHATSAPP_ACCESS_TOKEN: token, WHATSAPP_BUSINESS_ACCOUNT_ID: businessAccountId } = it;
  if (!token || !businessAccountId) {
    const missing = (['WHATSAPP_BUSINESS_ACCOUNT_ID', 'WHATSAPP_ACCESS_TOKEN'] as const).filter((name) => !it[name]);
    throw new ConfigError(`To ask WhatsApp for its templates, set ${missing.join(' and ')}: see docs/whatsapp.md.`);
  }
  return {
    token,
    businessAccountId,
    ...(it.WHATSAPP_API_ROOT && { apiRoot: it.WHATSAPP_API_ROOT }),
    ...(it.WHATSAPP_API_VERSION && { version: it.WHATSAPP_API_VERSION }),
  };
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
