import type { ErrorCode } from './registry.js';

/** What the registry says, in Chinese: the message, then the remedy, with the same holes. */
export const chinese: Readonly<Record<ErrorCode, readonly [message: string, remedy: string]>> = {
  ARGUMENT_INVALID: ['{what}', '{remedy}'],
  PATH_MISSING: ['{path}：没有这个文件或文件夹', '请核对路径'],
  FOLDER_EMPTY: ['{path}：里面没有可读的文件', '请给出含有 {known} 文件的文件夹'],
  FILE_UNREADABLE: ['{path}：无法读取（{reason}）', '请给当前用户读取权限'],
  FILE_EMPTY: ['{path}：是空文件', '没有读到内容；请补上正文或删去该文件'],
  FILE_BINARY: [
    '{path}：不是文本（偏移 {offset} 处的字节为 {byte}）',
    '请另存为 UTF-8、GB18030 或 UTF-16 文本',
  ],
  FILE_TOO_LARGE: [
    '{path}：大小 {sizeMegabytes} MB，只读小于 {limitMegabytes} MB 的文件',
    '请拆分文件，或用 --max-megabytes 放宽上限',
  ],
  TEXT_ENCODING: ['{path}：既不是 UTF-8，也不是 GB18030 或 UTF-16（偏移 {offset}）', '请另存为 UTF-8'],
  FORMAT_UNKNOWN: ['{path}：不读 {format} 格式', '请给出 {known} 文件'],
  FRONT_MATTER_INVALID: ['{path}：第 {line} 行：{reason}', '请修正两行 --- 之间的内容'],
  LEDGER_LOCKED: ['{path}：数据文件夹正被进程 {pid} 占用', '请先结束该进程，或用 --data 换一个文件夹'],
  DATA_FOLDER_UNUSABLE: ['{path}：不能用来存放数据（{reason}）', '请用 --data 换一个文件夹'],
  DATABASE_UNREACHABLE: ['DATABASE_URL：连不上 {host}（{reason}）', '请启动数据库，或改正 DATABASE_URL'],
  DATABASE_NEWER: ['{where}：由更新版本的链谱写成（库结构 {found}，本程序认识到 {known}）', '请安装新版本'],
  DATABASE_DAMAGED: ['{where}：打不开（{reason}）', '请从导出文件恢复，或用 --data 换一个文件夹'],
  SOURCE_UNKNOWN: ['没有来源 {id}', '可用 lianpu sources 列出全部来源'],
  STATEMENT_UNKNOWN: ['没有陈述 {id}', '请使用页面上的编号'],
  ENTITY_UNKNOWN: ['没有名称 {id}', '请使用页面上的编号'],
  CHAIN_UNKNOWN: ['没有产业链 {id}', '现有产业链：{known}'],
  CLUSTER_UNKNOWN: ['没有产业集群 {id}', '现有产业集群：{known}'],
  PACK_INVALID: ['{path}：第 {line} 行：{reason}', '{remedy}'],
  PORT_TAKEN: ['{host} 的端口 {port} 已被占用', '请用 --port 换一个端口'],
  HOST_REFUSED: [
    '本服务只应答本机，不应答名为 {host} 的请求',
    '请用 http://127.0.0.1 打开；要让别的机器访问，请用 --host 启动',
  ],
  PAGES_MISSING: ['页面还没有构建', '请运行 npm run build 后再启动'],
  ROUTE_UNKNOWN: ['没有地址 {path}', '现有地址见 /api/openapi.json'],
  INTERNAL: ['{reason}', '这是程序的错误，请连同操作步骤一并反馈'],
};
